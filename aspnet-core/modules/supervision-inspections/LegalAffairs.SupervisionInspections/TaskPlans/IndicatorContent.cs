using LegalAffairs.Abp;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>What a line of the table says.</summary>
internal sealed record IndicatorContent(
    int Number,
    string Category,
    string Name,
    string RequiredMaterials,
    IReadOnlyList<DateOnly> Deadlines,
    string WorkRequirements,
    GradingRule Rule,
    bool LateLowers,
    AssessmentMethods Methods,
    IndicatorApplicability Applicability,
    IReadOnlyList<Guid> PickedUnitIds
)
{
    public static IndicatorContent From(IndicatorInputBase input) =>
        new(
            input.Number,
            input.Category.Trim(),
            input.Name.Trim(),
            (input.RequiredMaterials ?? string.Empty).Trim(),
            [.. input.Deadlines ?? []],
            (input.WorkRequirements ?? string.Empty).Trim(),
            input.Rule!,
            input.LateLowers,
            input.Methods,
            input.Applicability,
            input.Applicability == IndicatorApplicability.Picked ? [.. (input.PickedUnitIds ?? []).Distinct()] : []
        );

    /// <exception cref="BusinessException">The line contradicts itself.</exception>
    public void Check()
    {
        if (GradingRuleErrors.Of(Rule).FirstOrDefault() is { } fault)
        {
            throw fault.ToException();
        }

        if (Deadlines.Any(d => d.Year is < TaskPlanLimits.MinYear or > TaskPlanLimits.MaxYear))
        {
            throw new BusinessException(SupervisionInspectionsErrors.DeadlineOutOfRange)
                .WithData("min", TaskPlanLimits.MinYear)
                .WithData("max", TaskPlanLimits.MaxYear);
        }

        if (Deadlines.Zip(Deadlines.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            throw new BusinessException(SupervisionInspectionsErrors.DeadlinesNotAscending);
        }

        if (Applicability == IndicatorApplicability.Picked && PickedUnitIds.Count == 0)
        {
            throw new BusinessException(SupervisionInspectionsErrors.PickedUnitsMissing);
        }
    }
}
