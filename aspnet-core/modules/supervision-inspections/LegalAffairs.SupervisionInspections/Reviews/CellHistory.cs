using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>A cell's story in the order of telling, newest first: submitted, returned, accepted, graded, overridden.</summary>
internal sealed class CellHistory(IUserDirectory users, AssessmentWords words) : ITransientDependency
{
    private const string Submitted = "History:Submitted";
    private const string Returned = "History:Returned";
    private const string Accepted = "History:Accepted";
    private const string Graded = "History:Graded";
    private const string Overridden = "History:Overridden";

    /// <param name="submissions">With their versions.</param>
    /// <param name="assessment">With its events.</param>
    public async Task<IReadOnlyList<HistoryEntryDto>> OfAsync(IReadOnlyCollection<Submission> submissions, Assessment? assessment)
    {
        var versions = submissions.SelectMany(s => s.Versions).ToList();
        var decisions = assessment?.Events ?? [];
        var people = await users.GetNamesAsync(
            versions.SelectMany(v => new[] { v.SubmitterId, v.ReturnerId, v.AccepterId }).Concat(decisions.Select(d => d.UserId))
        );
        return
        [
            .. versions
                .SelectMany(v => Of(v, people))
                .Concat(decisions.Select(d => Of(d, people)))
                .OrderByDescending(entry => entry.Time)
                .ThenByDescending(entry => Array.IndexOf([Submitted, Returned, Accepted, Graded, Overridden], entry.Act)),
        ];
    }

    private static IEnumerable<HistoryEntryDto> Of(SubmissionVersion version, PersonNames people)
    {
        yield return new HistoryEntryDto(version.SubmittedTime, Submitted, people.Of(version.SubmitterId), version.Note, null);
        if (version.ReturnedTime is { } returned)
        {
            yield return new HistoryEntryDto(returned, Returned, people.Of(version.ReturnerId), version.ReturnReason, null);
        }

        if (version.AcceptedTime is { } accepted)
        {
            yield return new HistoryEntryDto(accepted, Accepted, people.Of(version.AccepterId), null, null);
        }
    }

    private HistoryEntryDto Of(AssessmentEvent decision, PersonNames people) =>
        new(
            decision.Time,
            decision.Override is null ? Graded : Overridden,
            people.Of(decision.UserId),
            words.Explain(decision.Outcome, decision.Override),
            decision.Override?.Grade ?? decision.Outcome.Grade
        );
}
