namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>What publishing a draft would bring about today.</summary>
/// <param name="UnitCount">Units that at least one indicator applies to.</param>
/// <param name="DueDateCount">Deadlines of all indicators, one per upload.</param>
/// <param name="UploadCount">What the units owe together: deadlines × units.</param>
/// <param name="Warnings">By indicator number. None of them forbids publishing.</param>
public sealed record PublishPreviewDto(int UnitCount, int DueDateCount, int UploadCount, IReadOnlyList<PublishWarningDto> Warnings);
