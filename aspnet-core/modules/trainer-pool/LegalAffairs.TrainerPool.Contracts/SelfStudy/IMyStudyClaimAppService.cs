using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainerPool.SelfStudy;

/// <summary>An officer's own claims for hours of self-study.</summary>
public interface IMyStudyClaimAppService : IApplicationService
{
    /// <summary>The latest first.</summary>
    Task<PagedResultDto<StudyClaimDto>> GetListAsync(PagedResultRequestDto input);

    Task<StudyClaimDto> CreateAsync(FileStudyClaimInput input);

    /// <summary>After it was sent back.</summary>
    Task<StudyClaimDto> ResubmitAsync(Guid id, ResubmitStudyClaimInput input);

    Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId);
}
