using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>What lists need of a submission.</summary>
internal sealed record SubmissionRow(
    Guid Id,
    Guid IndicatorId,
    Guid OrganizationUnitId,
    int Round,
    SubmissionStatus Status,
    DateTime? FirstSubmittedTime,
    DateTime? LastSubmittedTime
)
{
    public static SubmissionRow Of(Submission s) =>
        new(s.Id, s.IndicatorId, s.OrganizationUnitId, s.Round, s.Status, s.FirstSubmittedTime, s.LastSubmittedTime);
}
