using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Files;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Submissions;

internal sealed class SubmissionDtos(IFileStore files, IUserDirectory users) : ITransientDependency
{
    /// <summary>What the page shows of these submissions, read with one query for all files and one for all people.</summary>
    public async Task<SubmissionParts> LoadAsync(IReadOnlyCollection<Submission> submissions, ILookup<string, FileReuseDto>? reuses = null)
    {
        var versions = submissions.SelectMany(s => s.Versions).ToList();
        var fileIds = submissions.SelectMany(s => s.FileIds).Concat(versions.SelectMany(v => v.Files).Select(f => f.FileId)).Distinct();
        var people = versions.SelectMany(v => new[] { v.SubmitterId, v.ReturnerId, v.AccepterId });
        return new SubmissionParts(await files.GetManyAsync([.. fileIds]), await users.GetNamesAsync(people), reuses);
    }
}
