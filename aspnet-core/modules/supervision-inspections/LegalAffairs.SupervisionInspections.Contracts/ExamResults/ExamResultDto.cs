namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>What an exam showed of a unit and all below it; beside what the unit itself handed in.</summary>
/// <param name="Mean">Of those present, on the scale 0–100, rounded half up to the hundredth.</param>
/// <param name="DoneUnits">Units of which everybody came.</param>
/// <param name="DueUnits">Units with candidates.</param>
/// <param name="Text">The same in words, ready to show.</param>
public sealed record ExamResultDto(
    Guid ExamId,
    string ExamTitle,
    DateTime ReleasedTime,
    int Candidates,
    int Present,
    int Passed,
    decimal Mean,
    int DoneUnits,
    int DueUnits,
    string Text
);
