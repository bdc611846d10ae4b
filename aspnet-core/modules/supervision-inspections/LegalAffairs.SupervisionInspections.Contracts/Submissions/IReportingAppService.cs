using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>报送, from the unit's side. The server's clock and the first submission decide lateness; a return does not reset it.</summary>
public interface IReportingAppService : IApplicationService
{
    /// <summary>What the caller's units owe in published plans, nearest deadline first.</summary>
    Task<ListResultDto<ReportingTaskDto>> GetTasksAsync(GetReportingTasksInput input);

    /// <param name="unitId">Null: the caller's own unit.</param>
    Task<ReportingDetailDto> GetDetailAsync(Guid indicatorId, int round, Guid? unitId);

    Task<ReportingDetailDto> SaveDraftAsync(SaveSubmissionInput input);

    /// <summary>Saves and submits. The same content sent again changes nothing.</summary>
    Task<ReportingDetailDto> SubmitAsync(SaveSubmissionInput input);

    /// <summary>A file of a submission in the caller's scope, shown inline where that is safe.</summary>
    Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId);

    /// <param name="id">Of the result of the exam.</param>
    Task<IRemoteStreamContent> GetExamSheetAsync(Guid id);
}
