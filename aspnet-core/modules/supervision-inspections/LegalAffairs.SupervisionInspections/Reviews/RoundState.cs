using LegalAffairs.Abp.Timing;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>One upload of one unit as of one day.</summary>
/// <param name="Round">From 1.</param>
/// <param name="IsTimeOver">The deadline's day is over.</param>
internal sealed record RoundState(int Round, DateOnly Deadline, SubmissionRow? Submission, bool IsTimeOver)
{
    public static RoundState Of(int round, DateOnly deadline, SubmissionRow? submission, DateOnly today) =>
        new(round, deadline, submission, today > deadline);

    /// <summary>Null also while there is only a draft: nobody but the unit sees that.</summary>
    public SubmissionStatus? Status => IsIn ? Submission!.Status : null;

    /// <summary>Handed in at least once; a later return does not undo that.</summary>
    public bool IsIn => Submission?.FirstSubmittedTime is not null;

    public DateOnly? FirstSubmittedOn => Submission?.FirstSubmittedTime is { } time ? LocalTime.DayOf(time) : null;

    public UploadTiming Timing => new(Deadline, FirstSubmittedOn);

    public int DaysLate => Timing.DaysLate;

    public bool IsOnTime => IsIn && DaysLate == 0;

    /// <summary>Its time is over and nothing was ever handed in.</summary>
    public bool IsMissing => IsTimeOver && !IsIn;

    /// <summary>The unit's move: not handed in yet, or returned.</summary>
    public bool IsOpen => !IsIn || Status == SubmissionStatus.Returned;
}
