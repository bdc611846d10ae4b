using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>审核评定, from the bureau's side.</summary>
public interface IReviewAppService : IApplicationService
{
    Task<PagedResultDto<ReviewQueueItemDto>> GetListAsync(GetReviewQueueInput input);

    Task<ReviewDetailDto> GetDetailAsync(Guid indicatorId, Guid unitId);

    /// <param name="id">Of the submission.</param>
    Task AcceptAsync(Guid id, AcceptSubmissionInput input);

    /// <summary>退回补正</summary>
    Task ReturnAsync(Guid id, ReturnSubmissionInput input);

    /// <summary>What <see cref="GradeAsync"/> would give; nothing is kept.</summary>
    Task<GradingResultDto> PreviewGradeAsync(GradeInput input);

    Task<AssessmentDto> GradeAsync(GradeInput input);

    /// <summary>领导改评: both grades stay visible.</summary>
    Task<AssessmentDto> OverrideAsync(OverrideGradeInput input);

    /// <summary>The full phone number of a contact; who asked is logged.</summary>
    Task<string> RevealContactAsync(Guid id, Guid contactId);

    Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId);

    /// <param name="id">Of the result of the exam.</param>
    Task<IRemoteStreamContent> GetExamSheetAsync(Guid id);
}
