using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Files;
using LegalAffairs.SupervisionInspections.ExamResults;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.SupervisionInspections.Submissions;

[Authorize(SupervisionInspectionsPermissions.Reporting.Default)]
internal sealed class ReportingAppService(
    ReportingTasks tasks,
    ReportingCases cases,
    ReportingDetails details,
    SubmissionDrafts drafts,
    ContactLists contacts,
    SubmissionFileAccess fileAccess,
    ExamSheets examSheets,
    IFileStore files
) : ApplicationService, IReportingAppService
{
    protected override Type LocalizationResource => typeof(SupervisionInspectionsResource);

    public async Task<ListResultDto<ReportingTaskDto>> GetTasksAsync(GetReportingTasksInput input) => new(await tasks.GetAsync(input));

    public async Task<ReportingDetailDto> GetDetailAsync(Guid indicatorId, int round, Guid? unitId) =>
        await details.OfAsync(await cases.GetAsync(indicatorId, round, unitId));

    [Authorize(SupervisionInspectionsPermissions.Reporting.Submit)]
    public async Task<ReportingDetailDto> SaveDraftAsync(SaveSubmissionInput input)
    {
        var reporting = await GetAsync(input);
        return await SaveAsync(reporting, await drafts.SaveAsync(reporting, input));
    }

    [Authorize(SupervisionInspectionsPermissions.Reporting.Submit)]
    public async Task<ReportingDetailDto> SubmitAsync(SaveSubmissionInput input)
    {
        var reporting = await GetAsync(input);
        if (drafts.IsAlreadySubmitted(reporting, input))
        {
            return await details.OfAsync(reporting);
        }

        var submission = await drafts.SaveAsync(reporting, input);
        contacts.CheckAreDifferent(submission);
        var version = await SubmittedFilesOfAsync(submission);
        submission.Submit(GuidGenerator.Create(), version, reporting.AsksForContacts, Now, CurrentUser.Id);
        return await SaveAsync(reporting, submission);
    }

    public Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId) => fileAccess.OpenAsync(id, fileId, withDraft: true);

    public Task<IRemoteStreamContent> GetExamSheetAsync(Guid id) => examSheets.OpenAsync(id);

    private Task<ReportingCase> GetAsync(SaveSubmissionInput input) =>
        cases.GetAsync(input.IndicatorId, input.Round, input.OrganizationUnitId);

    private async Task<ReportingDetailDto> SaveAsync(ReportingCase reporting, Submission submission)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await details.OfAsync(reporting with { Submission = submission });
    }

    private async Task<IReadOnlyList<SubmittedFile>> SubmittedFilesOfAsync(Submission submission)
    {
        var stored = await files.GetManyAsync(submission.FileIds);
        return
        [
            .. submission
                .FileIds.Where(stored.ContainsKey)
                .Select((id, i) => new SubmittedFile(GuidGenerator.Create(), id, stored[id].Name, stored[id].Sha256, i)),
        ];
    }
}
