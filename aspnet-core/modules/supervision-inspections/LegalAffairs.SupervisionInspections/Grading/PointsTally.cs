using System.Globalization;

namespace LegalAffairs.SupervisionInspections.Grading;

internal static class PointsTally
{
    public static GradingOutcome Of(PointsRule rule, IReadOnlyList<PointsEntry> entries)
    {
        var sign = rule.Direction == PointsDirection.Bonus ? 1 : -1;
        var code = rule.Direction == PointsDirection.Bonus ? GradingSteps.BonusPoints : GradingSteps.DeductedPoints;
        var total = sign * entries.Sum(entry => entry.Points);

        List<GradingMessage> steps =
        [
            .. entries.Select(entry => GradingMessage.Create(code, ("points", entry.Points), ("reason", entry.Reason))),
            entries.Count == 0
                ? GradingMessage.Create(GradingSteps.NoPoints)
                : GradingMessage.Create(GradingSteps.PointsTotal, ("total", Signed(total))),
        ];
        return new GradingOutcome(GradingStatus.PointsOnly, Grade: null, total, steps);
    }

    private static string Signed(decimal points) => points.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);
}
