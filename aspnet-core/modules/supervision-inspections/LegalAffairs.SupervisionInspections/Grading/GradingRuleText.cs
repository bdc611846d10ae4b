using System.Globalization;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>The columns 评分规则 and 评分标准 of a task table; parsing what a valid rule gave returns an equal rule.</summary>
internal sealed record GradingRuleText(string Name, string Parameters)
{
    public static GradingRuleText Of(GradingRule rule) =>
        rule switch
        {
            CriteriaCountRule criteria => new(GradingRuleWords.CriteriaCount, Join(criteria.Criteria) + MapOf(criteria)),
            AverageScoreRule average => new(
                GradingRuleWords.AverageScore,
                Join([Number(average.ExcellentFrom), Number(average.GoodFrom), Number(average.MediumFrom)])
            ),
            CompletionRatioRule ratio => new(GradingRuleWords.CompletionRatio, Join([$"{ratio.ExcellentFrom}", $"{ratio.GoodFrom}"])),
            MissingItemsRule parts => new(GradingRuleWords.MissingItems, Join(parts.Parts)),
            AwardRule award => new(GradingRuleWords.Award, Join(award.Prizes)),
            PointsRule { Direction: PointsDirection.Bonus } => new(GradingRuleWords.Bonus, ""),
            PointsRule => new(GradingRuleWords.Deduction, ""),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, "A kind without a text form."),
        };

    private static string MapOf(CriteriaCountRule rule) =>
        rule.Grades is null || rule == new CriteriaCountRule(rule.Criteria)
            ? ""
            : GradingRuleWords.MapSign + Join(rule.Grades.Select(grade => GradingRuleWords.Grades.Single(word => word.Value == grade).Key));

    private static string Join(IEnumerable<string> parts) => string.Join('|', parts);

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
