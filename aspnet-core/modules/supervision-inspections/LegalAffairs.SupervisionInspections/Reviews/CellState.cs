using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>Where one unit stands with one indicator on one day. Pure: the same rows and day always give the same state.</summary>
internal sealed record CellState(ReviewStage Stage, IReadOnlyList<RoundState> Rounds)
{
    /// <param name="deadlines">The indicator's, one per upload, ascending.</param>
    /// <param name="submissions">The unit's for this indicator; one for an upload that an amendment took away is not looked at.</param>
    /// <param name="isOptional">Nobody owes it.</param>
    /// <param name="today">In Asia/Shanghai.</param>
    public static CellState Of(
        IReadOnlyList<DateOnly> deadlines,
        IEnumerable<SubmissionRow> submissions,
        AssessmentRow? assessment,
        bool isOptional,
        DateOnly today
    )
    {
        var byRound = submissions.ToDictionary(s => s.Round);
        List<RoundState> rounds =
        [
            .. deadlines.Select((deadline, i) => RoundState.Of(i + 1, deadline, byRound.GetValueOrDefault(i + 1), today)),
        ];
        var isIdle = isOptional && assessment is null && !rounds.Exists(r => r.IsIn);
        return new CellState(isIdle ? ReviewStage.Idle : StageOf(rounds, assessment is not null), rounds);
    }

    /// <summary>Waits for the bureau: the one meaning of "to do" for badge, tiles and queue.</summary>
    public bool IsToDo => Stage is ReviewStage.ToReview or ReviewStage.ToGrade;

    /// <summary>Of the worst upload.</summary>
    public int DaysLate => UploadTiming.WorstDaysLate(Rounds.Select(r => r.Timing));

    /// <summary>Something had to be handed in, nothing was, and the time for all of it is over: hard 差.</summary>
    public bool NothingSubmitted => Rounds.Count > 0 && Rounds.All(r => r.IsMissing);

    /// <summary>At least one upload was never handed in and its time is over. Stays true when that was graded.</summary>
    public bool IsOverdue => Rounds.Any(r => r.IsMissing);

    public bool HasSubmitted => Rounds.Any(r => r.Status == SubmissionStatus.Submitted);

    /// <summary>The unit still has time for something, so that it is too early to grade. The first such upload, or null.</summary>
    public RoundState? StillInTime => Rounds.FirstOrDefault(r => r is { IsOpen: true, IsTimeOver: false });

    /// <summary>The upload that somebody has to act on: the bureau first, then the unit; else the last. Null without uploads.</summary>
    public RoundState? Current =>
        Rounds.FirstOrDefault(r => r.Status == SubmissionStatus.Submitted)
        ?? Rounds.FirstOrDefault(r => r.IsOpen)
        ?? (Rounds.Count > 0 ? Rounds[^1] : null);

    public DateTime? LastSubmittedTime => Current?.Submission?.LastSubmittedTime;

    // What was handed in after the grading has to be looked at, whatever the grade.
    private static ReviewStage StageOf(List<RoundState> rounds, bool isGraded) =>
        rounds.Exists(r => r.Status == SubmissionStatus.Submitted) ? ReviewStage.ToReview
        : isGraded ? ReviewStage.Graded
        : rounds.Exists(r => r.Status == SubmissionStatus.Returned) ? ReviewStage.Returned
        : rounds.TrueForAll(r => r.IsIn || r.IsTimeOver) ? ReviewStage.ToGrade
        : ReviewStage.Missing;
}
