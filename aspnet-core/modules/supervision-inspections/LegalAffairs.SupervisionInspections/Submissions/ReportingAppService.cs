using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.SupervisionInspections.Submissions;

[Authorize(SupervisionInspectionsPermissions.Reporting.Default)]
internal sealed class ReportingAppService : ApplicationService, IReportingAppService
{
    public Task<ListResultDto<ReportingTaskDto>> GetTasksAsync(GetReportingTasksInput input) => throw new NotSupportedException();

    public Task<ReportingDetailDto> GetDetailAsync(Guid indicatorId, int round, Guid? unitId) => throw new NotSupportedException();

    [Authorize(SupervisionInspectionsPermissions.Reporting.Submit)]
    public Task<ReportingDetailDto> SaveDraftAsync(SaveSubmissionInput input) => throw new NotSupportedException();

    [Authorize(SupervisionInspectionsPermissions.Reporting.Submit)]
    public Task<ReportingDetailDto> SubmitAsync(SaveSubmissionInput input) => throw new NotSupportedException();

    public Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId) => throw new NotSupportedException();
}
