using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>What lists need of an indicator: all but its long texts.</summary>
internal sealed record IndicatorRow(
    Guid TaskPlanId,
    Guid Id,
    int Number,
    string Category,
    string Name,
    IReadOnlyList<DateOnly> Deadlines,
    GradingRule Rule,
    IndicatorApplicability Applicability,
    IReadOnlyList<Guid> PickedUnitIds
)
{
    /// <summary>Nobody owes bonus points, and a deduction is nobody's to report.</summary>
    public bool IsOptional => Rule is PointsRule;

    public static IndicatorRow Of(Indicator i) =>
        new(i.TaskPlanId, i.Id, i.Number, i.Category, i.Name, i.Deadlines, i.Rule, i.Applicability, i.PickedUnitIds);
}
