using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>What an exam showed of a unit and all below it; beside what the unit itself handed in.</summary>
/// <param name="Mean">Of those present, on the scale 0–100, rounded half up to the hundredth.</param>
/// <param name="DoneUnits">Units of which everybody came.</param>
/// <param name="DueUnits">Units with candidates.</param>
/// <param name="Text">The same in words, ready to show.</param>
/// <param name="CorrectedTime">When scores were last changed after the release.</param>
/// <param name="Sheet">成绩单 of the unit, which may be taken into what it hands in; null while it is being written.</param>
public sealed record ExamResultDto(
    Guid Id,
    Guid ExamId,
    string ExamTitle,
    DateTime ReleasedTime,
    int Candidates,
    int Present,
    int Passed,
    decimal Mean,
    int DoneUnits,
    int DueUnits,
    string Text,
    DateTime? CorrectedTime,
    SubmissionFileDto? Sheet
);
