using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>What lists need of an assessment.</summary>
internal sealed record AssessmentRow(
    Guid IndicatorId,
    Guid OrganizationUnitId,
    Grade? Grade,
    decimal? Points,
    bool IsOverridden,
    DateTime GradedTime
)
{
    public static AssessmentRow Of(Assessment a) =>
        new(a.IndicatorId, a.OrganizationUnitId, a.Grade, a.Points, a.IsOverridden, a.GradedTime);
}
