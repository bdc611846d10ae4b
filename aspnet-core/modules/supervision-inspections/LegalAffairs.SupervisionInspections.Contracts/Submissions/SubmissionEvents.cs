using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.SupervisionInspections.Submissions;

[EventName("SupervisionInspections.SubmissionSubmitted")]
public sealed record SubmissionSubmittedEto(Guid SubmissionId, Guid IndicatorId, Guid OrganizationUnitId, int Round, int Version);

[EventName("SupervisionInspections.SubmissionReturned")]
public sealed record SubmissionReturnedEto(Guid SubmissionId, Guid IndicatorId, Guid OrganizationUnitId, int Round, string Reason);

/// <param name="IsOverride">A leader decided otherwise.</param>
[EventName("SupervisionInspections.IndicatorGraded")]
public sealed record IndicatorGradedEto(Guid PlanId, Guid IndicatorId, Guid OrganizationUnitId, bool IsOverride);
