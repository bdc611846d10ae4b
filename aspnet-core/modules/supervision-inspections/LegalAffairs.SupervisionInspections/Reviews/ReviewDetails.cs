using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>Everything that the reviewer sees beside the criteria.</summary>
internal sealed class ReviewDetails(
    IndicatorDtos indicatorDtos,
    SubmissionDtos submissionDtos,
    FileReuses fileReuses,
    CellHistory history,
    AssessmentWords words,
    IUserDirectory users
) : ITransientDependency
{
    public async Task<ReviewDetailDto> OfAsync(ReviewCase review)
    {
        var parts = await submissionDtos.LoadAsync(review.Submissions, await fileReuses.FindAsync(review));
        return new ReviewDetailDto
        {
            PlanId = review.Planned.PlanId,
            PlanTitle = review.Planned.PlanTitle,
            PlanStatus = review.Planned.PlanStatus,
            Indicator = await indicatorDtos.OfAsync(review.Indicator, review.Planned.AmendmentCount),
            OrganizationUnitId = review.Unit.Id,
            OrganizationUnitName = review.Unit.Name,
            Stage = review.State.Stage,
            DaysLate = review.State.DaysLate,
            NothingSubmitted = review.State.NothingSubmitted,
            ExamResults = review.ExamResults,
            MeasuredInput = review.MeasuredInput,
            Rounds = [.. review.State.Rounds.Select(r => Of(r, review.Submissions.FirstOrDefault(s => s.Id == r.Submission?.Id), parts))],
            Contacts = SubmissionParts.ContactsOf(review.Submissions.Where(s => s.FirstSubmittedTime is not null)),
            Assessment = review.Assessment is null ? null : await OfAsync(review.Assessment),
            History = await history.OfAsync(review.Submissions, review.Assessment),
        };
    }

    public async Task<AssessmentDto> OfAsync(Assessment assessment) =>
        words.Of(assessment, await users.GetNamesAsync([assessment.GraderId, assessment.OverriderId]));

    // A draft is the unit's own: reviewers see what was handed in.
    private static ReviewRoundDto Of(RoundState round, Submission? submission, SubmissionParts parts) =>
        round.IsIn && submission is not null
            ? new ReviewRoundDto(
                round.Round,
                round.Deadline,
                submission.Id,
                round.Status,
                submission.ConcurrencyStamp,
                round.DaysLate,
                parts.VersionsOf(submission)
            )
            : new ReviewRoundDto(round.Round, round.Deadline, null, null, null, 0, []);
}
