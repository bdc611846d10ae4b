using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainerPool.SelfStudy;

/// <summary>自学学时认定: staff look at the proof.</summary>
public interface IStudyClaimAppService : IApplicationService
{
    /// <summary>The oldest first.</summary>
    Task<PagedResultDto<StudyClaimDto>> GetListAsync(GetStudyClaimsInput input);

    Task<StudyClaimDto> GetAsync(Guid id);

    /// <summary>Credits the hours. Approved again changes nothing.</summary>
    Task<StudyClaimDto> ApproveAsync(Guid id);

    Task<StudyClaimDto> ReturnAsync(Guid id, ReturnStudyClaimInput input);

    Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId);
}
