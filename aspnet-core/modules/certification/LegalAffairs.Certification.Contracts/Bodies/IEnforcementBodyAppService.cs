using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Certification.Bodies;

/// <summary>执法主体名录</summary>
public interface IEnforcementBodyAppService : IApplicationService
{
    Task<PagedResultDto<EnforcementBodyListDto>> GetListAsync(GetEnforcementBodiesInput input);

    Task<EnforcementBodyDto> GetAsync(Guid id);

    Task<EnforcementBodyDto> CreateAsync(EnforcementBodyInput input);

    Task<EnforcementBodyDto> UpdateAsync(Guid id, UpdateEnforcementBodyInput input);

    Task<EnforcementBodyDto> ConfirmAsync(Guid id, ConfirmBodyInput input);

    Task<EnforcementBodyDto> PublishAsync(Guid id, PublishBodyInput input);

    Task ConfirmManyAsync(ConfirmBodiesInput input);

    Task PublishManyAsync(PublishBodiesInput input);

    Task<EnforcementBodyDto> DissolveAsync(Guid id, DissolveBodyInput input);
}
