using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class GradingRuleErrorsTests
{
    public static readonly GradingRule[] Valid =
    [
        Given.Criteria(1),
        Given.Criteria(GradingLimits.MaxNames),
        new CriteriaCountRule([new string('长', GradingLimits.MaxNameLength)]),
        Given.Criteria(2) with
        {
            Grades = [Grade.Medium, Grade.Medium, Grade.Excellent],
        },
        new AverageScoreRule(),
        new AverageScoreRule(100, 99.99m, 0),
        CompletionRatioRule.Standard,
        new CompletionRatioRule(new Fraction(95, 100), new Fraction(1, 100)),
        new MissingItemsRule(["有部署", "有结果"]),
        new AwardRule(["金奖"]),
        new PointsRule(PointsDirection.Bonus),
        new PointsRule(PointsDirection.Deduction),
    ];

    [Fact]
    public void Usable_rules_have_no_errors()
    {
        foreach (var rule in Valid)
        {
            GradingRuleErrors.Of(rule).ShouldBeEmpty(rule.ToString());
        }
    }

    public static TheoryData<string, GradingRule> Broken() =>
        new()
        {
            { GradingErrorCodes.NamesMissing, new CriteriaCountRule([]) },
            { GradingErrorCodes.NamesMissing, new CriteriaCountRule(null!) },
            { GradingErrorCodes.NamesMissing, new MissingItemsRule([]) },
            { GradingErrorCodes.NamesMissing, new AwardRule(null!) },
            { GradingErrorCodes.NamesTooMany, Given.Criteria(GradingLimits.MaxNames + 1) },
            { GradingErrorCodes.NameEmpty, new CriteriaCountRule(["范围广", " "]) },
            { GradingErrorCodes.NameEmpty, new AwardRule([null!]) },
            { GradingErrorCodes.NameTooLong, new MissingItemsRule([new string('长', GradingLimits.MaxNameLength + 1)]) },
            { GradingErrorCodes.NameReserved, new CriteriaCountRule(["范围|方式"]) },
            { GradingErrorCodes.NameReserved, new CriteriaCountRule(["范围｜方式"]) },
            { GradingErrorCodes.NameReserved, new CriteriaCountRule(["优→良"]) },
            { GradingErrorCodes.NameReserved, new CriteriaCountRule(["两\n行"]) },
            { GradingErrorCodes.NameReserved, new CriteriaCountRule([" 范围广"]) },
            { GradingErrorCodes.NameDuplicate, new AwardRule(["一等奖", "二等奖", "一等奖"]) },
            { GradingErrorCodes.MapIncomplete, Given.Criteria(2) with { Grades = [Grade.Poor, Grade.Good] } },
            { GradingErrorCodes.MapIncomplete, Given.Criteria(1) with { Grades = [default, Grade.Good] } },
            { GradingErrorCodes.MapNotAscending, Given.Criteria(2) with { Grades = [Grade.Poor, Grade.Good, Grade.Medium] } },
            { GradingErrorCodes.BoundOutOfRange, new AverageScoreRule(100.01m) },
            { GradingErrorCodes.BoundOutOfRange, new AverageScoreRule(90, 85, -1) },
            { GradingErrorCodes.BoundOutOfRange, new AverageScoreRule(90, 84.999m) },
            { GradingErrorCodes.BoundsNotDescending, new AverageScoreRule(85, 90) },
            { GradingErrorCodes.BoundsNotDescending, new AverageScoreRule(90, 85, 85) },
            { GradingErrorCodes.ThresholdOutOfRange, new CompletionRatioRule(new Fraction(3, 2), new Fraction(2, 3)) },
            { GradingErrorCodes.ThresholdOutOfRange, new CompletionRatioRule(new Fraction(1, 1), new Fraction(1, 0)) },
            { GradingErrorCodes.ThresholdOutOfRange, new CompletionRatioRule(new Fraction(1, 1), new Fraction(0, 3)) },
            { GradingErrorCodes.ThresholdOutOfRange, new CompletionRatioRule(new Fraction(1, 1), new Fraction(-1, -2)) },
            { GradingErrorCodes.ThresholdsNotDescending, new CompletionRatioRule(new Fraction(2, 3), new Fraction(4, 6)) },
            { GradingErrorCodes.DirectionUnknown, new PointsRule(default) },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_rule_that_cannot_grade_is_named_by_one_error(string code, GradingRule rule) =>
        GradingRuleErrors.Of(rule).Single().Code.ShouldBe(code);

    [Fact]
    public void All_errors_are_told_together() =>
        GradingRuleErrors
            .Of(new CriteriaCountRule(["", "甲", "甲"], [Grade.Poor]))
            .Select(error => error.Code)
            .ShouldBe([GradingErrorCodes.NameEmpty, GradingErrorCodes.NameDuplicate, GradingErrorCodes.MapIncomplete]);
}
