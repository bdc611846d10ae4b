using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>What the reviewers found; better or worse by turns, so that every grade occurs.</summary>
internal static class DemoFindings
{
    private static readonly int[] Shortfalls = [0, 0, 1, 0, 2, 1, 0, 1, 0, 3, 1, 0];

    private static readonly decimal[][] Scores =
    [
        [92, 95, 90.5m],
        [88, 86, 90],
        [78, 82.5m, 75],
        [65, 58, 70],
    ];

    public static int ShortfallOf(int turn) => Shortfalls[turn % Shortfalls.Length];

    /// <param name="shortfall">0 for the best.</param>
    public static GradingInput For(GradingRule rule, int shortfall) =>
        rule switch
        {
            CriteriaCountRule r => new() { MetCriteria = [.. r.Criteria.SkipLast(shortfall)] },
            AverageScoreRule => new() { Scores = Scores[Math.Min(shortfall, Scores.Length - 1)] },
            CompletionRatioRule => new() { Completion = new Completion(12 - 4 * shortfall, 12) },
            MissingItemsRule r => new() { MissingParts = [.. r.Parts.TakeLast(shortfall)] },
            AwardRule r => new() { Award = new AwardResult(r.Prizes.ElementAtOrDefault(shortfall)) },
            PointsRule { Direction: PointsDirection.Bonus } => new() { Points = [new PointsEntry(2, "首创“执法预约服务”，被全市推广")] },
            _ => new() { Points = [new PointsEntry(1.5m, "检查中态度生硬，经查实被投诉1次")] },
        };
}
