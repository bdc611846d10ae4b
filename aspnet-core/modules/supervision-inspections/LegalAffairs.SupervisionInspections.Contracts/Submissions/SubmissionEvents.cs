using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.SupervisionInspections.Submissions;

[EventName("SupervisionInspections.SubmissionSubmitted")]
public sealed record SubmissionSubmittedEto(Guid SubmissionId, Guid IndicatorId, Guid OrganizationUnitId, int Round, int Version);

/// <param name="Version">Which version was returned.</param>
[EventName("SupervisionInspections.SubmissionReturned")]
public sealed record SubmissionReturnedEto(
    Guid SubmissionId,
    Guid IndicatorId,
    Guid OrganizationUnitId,
    int Round,
    int Version,
    string Reason
);

/// <param name="DecisionId">Of this grading or override.</param>
/// <param name="IsOverride">A leader decided otherwise.</param>
[EventName("SupervisionInspections.IndicatorGraded")]
public sealed record IndicatorGradedEto(Guid DecisionId, Guid PlanId, Guid IndicatorId, Guid OrganizationUnitId, bool IsOverride);
