using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform.Files;
using LegalAffairs.SupervisionInspections.ExamResults;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>Keeps what a unit is working on. The page saves every few seconds, so what did not change is not written.</summary>
internal sealed class SubmissionDrafts(
    IRepository<Submission, Guid> submissions,
    ContactLists contacts,
    ExamSheets examSheets,
    IFileStore files,
    IGuidGenerator guids
) : ITransientDependency
{
    public static string FileOwnerKey(Guid submissionId) => $"SupervisionInspections.Submission:{submissionId}";

    public bool IsAlreadySubmitted(ReportingCase reporting, SaveSubmissionInput input) =>
        reporting.Submission is { } submission
        && submission.IsAlreadySubmitted(input.Note ?? string.Empty, FileIdsOf(input))
        && (!reporting.AsksForContacts || contacts.AreStored(submission, input.Contacts ?? []));

    public async Task<Submission> SaveAsync(ReportingCase reporting, SaveSubmissionInput input)
    {
        reporting.CheckMayReport();
        CheckStamp(reporting.Submission, input.ConcurrencyStamp);
        var submission = reporting.Submission ?? await CreateAsync(reporting);
        var before = submission.FileIds;
        var fileIds = FileIdsOf(input);
        await CheckFilesAsync(submission, fileIds);
        submission.SaveDraft(input.Note ?? string.Empty, fileIds);
        if (reporting.AsksForContacts)
        {
            contacts.Apply(submission, input.Contacts ?? []);
        }

        await ClaimFilesAsync(submission, before);
        return submission;
    }

    // Two tabs: the later one must not overwrite what it has not seen.
    private static void CheckStamp(Submission? submission, string? stamp)
    {
        if (submission?.ConcurrencyStamp != (string.IsNullOrEmpty(stamp) ? null : stamp))
        {
            throw new AbpDbConcurrencyException("The submission was changed after the page read it.");
        }
    }

    private static List<Guid> FileIdsOf(SaveSubmissionInput input) => [.. (input.FileIds ?? []).Distinct()];

    private Task<Submission> CreateAsync(ReportingCase reporting) =>
        submissions.InsertAsync(
            new Submission(guids.Create(), reporting.Planned.PlanId, reporting.Indicator.Id, reporting.Round, reporting.Unit.Id)
        );

    // A file that is already here may have come from a colleague; any other must be the caller's own, or the sheet of an exam.
    private async Task CheckFilesAsync(Submission submission, List<Guid> fileIds)
    {
        var added = fileIds.Except(FilesOf(submission)).ToList();
        if (added.Count > 0)
        {
            var offered = await examSheets.GetFileIdsAsync(submission.IndicatorId, submission.OrganizationUnitId);
            await files.GetOwnAsync([.. added.Except(offered)]);
        }
    }

    private async Task ClaimFilesAsync(Submission submission, IReadOnlyList<Guid> before)
    {
        var key = FileOwnerKey(submission.Id);
        var added = submission.FileIds.Except(before).ToList();
        if (added.Count > 0)
        {
            await files.AttachAsync(added, key);
        }

        var dropped = before.Except(FilesOf(submission)).ToList();
        if (dropped.Count > 0)
        {
            await files.DetachAsync(dropped, key);
        }
    }

    private static IEnumerable<Guid> FilesOf(Submission submission) =>
        submission.FileIds.Concat(submission.Versions.SelectMany(v => v.Files).Select(f => f.FileId));
}
