using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Certification.Bodies;

/// <summary>The bodies as they are published, for everybody.</summary>
public interface IPublishedBodyAppService : IApplicationService
{
    Task<PagedResultDto<PublishedBodyDto>> GetListAsync(GetPublishedBodiesInput input);
}
