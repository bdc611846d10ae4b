using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>Counts what publishing would bring about. Pure.</summary>
internal static class PublishPreview
{
    /// <param name="today">In Asia/Shanghai.</param>
    public static PublishPreviewDto Of(IEnumerable<Indicator> indicators, IReadOnlyCollection<UnitInfo> units, DateOnly today)
    {
        var lines = indicators
            .OrderBy(i => i.Number)
            .Select(i => (Indicator: i, UnitIds: units.Where(u => i.AppliesTo(u)).Select(u => u.Id).ToList()))
            .ToList();
        return new PublishPreviewDto(
            lines.SelectMany(l => l.UnitIds).Distinct().Count(),
            lines.Sum(l => l.Indicator.Deadlines.Count),
            lines.Sum(l => l.Indicator.Deadlines.Count * l.UnitIds.Count),
            [.. lines.SelectMany(l => WarningsOf(l.Indicator, l.UnitIds.Count, today))]
        );
    }

    private static IEnumerable<PublishWarningDto> WarningsOf(Indicator indicator, int unitCount, DateOnly today)
    {
        if (unitCount == 0)
        {
            yield return new PublishWarningDto(indicator.Number, indicator.Name, PublishWarningKind.NoUnits, null);
        }

        if (indicator.Deadlines is [var first, ..] && first < today)
        {
            yield return new PublishWarningDto(indicator.Number, indicator.Name, PublishWarningKind.DeadlineOver, first);
        }
    }
}
