using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Submissions;

internal static class SubmissionQueries
{
    /// <summary>The whole aggregate: versions with their files, and contacts.</summary>
    public static IQueryable<Submission> IncludeParts(this IQueryable<Submission> submissions) =>
        submissions.Include(s => s.Versions).ThenInclude(v => v.Files).Include(s => s.Contacts).AsSplitQuery();
}
