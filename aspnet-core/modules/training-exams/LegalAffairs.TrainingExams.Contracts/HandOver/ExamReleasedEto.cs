using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>
/// Results of an exam are out, or have changed since: by a correction, or because those of a make-up (补考) came out. A make-up is told through the
/// exam that it makes up for and never by itself; rehearsals are never told.
/// </summary>
/// <param name="IndicatorId">The line of the task table that it counts for.</param>
/// <param name="AsOf">Of two that come in the wrong order, the later one is right.</param>
[EventName("TrainingExams.ExamReleased")]
public sealed record ExamReleasedEto(
    Guid ExamId,
    string Title,
    DateTime ReleasedTime,
    Guid? IndicatorId,
    DateTime AsOf,
    decimal TotalPoints,
    IReadOnlyList<ExamUnitResult> Units
);

/// <summary>
/// People of exactly this unit, each counted once: the best score over the exam and its released make-ups counts, who sat only a make-up was
/// present, and a pass in either is a pass.
/// </summary>
/// <param name="Present">Those who handed in or were timed out.</param>
/// <param name="Points">Sum of the points of those present.</param>
public sealed record ExamUnitResult(Guid OrganizationUnitId, int Candidates, int Present, int Passed, decimal Points);
