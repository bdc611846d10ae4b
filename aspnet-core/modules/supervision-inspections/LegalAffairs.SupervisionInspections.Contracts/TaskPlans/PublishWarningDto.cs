namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <param name="Deadline">The first one that is over; null for other kinds.</param>
public sealed record PublishWarningDto(int IndicatorNumber, string IndicatorName, PublishWarningKind Kind, DateOnly? Deadline);
