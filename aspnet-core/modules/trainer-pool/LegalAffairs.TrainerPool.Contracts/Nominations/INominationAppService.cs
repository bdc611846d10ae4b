using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainerPool.Nominations;

/// <summary>师资推荐: units propose, the bureau decides.</summary>
public interface INominationAppService : IApplicationService
{
    /// <summary>The latest first. Sorting: creationTime, status.</summary>
    Task<PagedResultDto<NominationDto>> GetListAsync(GetNominationsInput input);

    Task<NominationDto> GetAsync(Guid id);

    /// <summary>People of the caller's scope who may be meant; at most <see cref="TrainerLimits.MaxCandidates"/>.</summary>
    /// <param name="filter">Part of the name or of the user name.</param>
    Task<ListResultDto<NominationCandidateDto>> GetCandidatesAsync(string filter);

    Task<NominationDto> CreateAsync(NominateInput input);

    /// <summary>After it was sent back.</summary>
    Task<NominationDto> ResubmitAsync(Guid id, ResubmitNominationInput input);

    Task<NominationDto> ApproveAsync(Guid id);

    Task<NominationDto> ReturnAsync(Guid id, NominationReasonInput input);

    /// <summary>For good; the person may be nominated anew.</summary>
    Task<NominationDto> RefuseAsync(Guid id, NominationReasonInput input);

    Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId);
}
