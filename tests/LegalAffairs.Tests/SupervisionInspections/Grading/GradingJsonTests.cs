using System.Text.Json;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class GradingJsonTests
{
    [Fact]
    public void Every_usable_rule_survives_json()
    {
        foreach (var rule in GradingRuleErrorsTests.Valid)
        {
            JsonColumn.Read<GradingRule>(JsonColumn.Write(rule)).ShouldBe(rule);
        }
    }

    [Theory]
    [InlineData("标准计数", "甲|乙", """{"kind":1,"grades":null,"criteria":["甲","乙"]}""")]
    [InlineData("平均分", "90|85|70", """{"kind":2,"excellentFrom":90,"goodFrom":85,"mediumFrom":70}""")]
    [InlineData(
        "完成比例",
        "1|2/3",
        """{"kind":3,"excellentFrom":{"numerator":1,"denominator":1},"goodFrom":{"numerator":2,"denominator":3}}"""
    )]
    [InlineData("缺项计数", "甲|乙", """{"kind":4,"parts":["甲","乙"]}""")]
    [InlineData("获奖等次", "一等奖", """{"kind":5,"prizes":["一等奖"]}""")]
    [InlineData("扣分", "", """{"kind":6,"direction":2}""")]
    public void The_stored_form_of_a_rule_does_not_change(string name, string parameters, string json)
    {
        var rule = GradingRuleParser.Parse(name, parameters).Rule!;

        JsonColumn.Write(rule).ShouldBe(json);
        JsonColumn.Read<GradingRule>(json).ShouldBe(rule);
    }

    [Fact]
    public void The_kind_may_stand_anywhere_because_databases_reorder_keys() =>
        JsonColumn.Read<GradingRule>("""{"prizes":["金奖"],"kind":5}""").ShouldBe(new AwardRule(["金奖"]));

    [Theory]
    [InlineData("""{"prizes":["金奖"]}""")]
    [InlineData("""{"kind":99}""")]
    [InlineData("""{"kind":"Award"}""")]
    [InlineData("[]")]
    [InlineData("5")]
    public void A_missing_or_unknown_kind_is_a_json_error(string json) =>
        Should.Throw<JsonException>(() => JsonColumn.Read<GradingRule>(json));

    [Fact]
    public void Members_left_out_are_standard_or_reported_never_a_crash()
    {
        JsonColumn.Read<GradingRule>("""{"kind":2}""").ShouldBe(new AverageScoreRule(90, 85, 70));
        foreach (var kind in new[] { 1, 3, 4, 5, 6 })
        {
            GradingRuleErrors.Of(JsonColumn.Read<GradingRule>($$"""{"kind":{{kind}}}""")).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Input_and_outcome_survive_json_and_grade_the_same()
    {
        var input = Given.Contacts(Given.Reached(91.5m), Given.Reached(88), Given.Unreachable()) with { DaysLate = 2 };
        var outcome = GradingEngine.Grade(new AverageScoreRule(), Given.Both, input);

        var readInput = JsonColumn.Read<GradingInput>(JsonColumn.Write(input));
        var readOutcome = JsonColumn.Read<GradingOutcome>(JsonColumn.Write(outcome));

        Texts.InChinese(readOutcome).ShouldBe(Texts.InChinese(outcome));
        Texts.InChinese(GradingEngine.Grade(new AverageScoreRule(), Given.Both, readInput)).ShouldBe(Texts.InChinese(outcome));
        readOutcome.Grade.ShouldBe(outcome.Grade);
    }

    [Fact]
    public void A_rule_inside_an_object_keeps_its_kind()
    {
        var json = JsonColumn.Write(new { Rule = (GradingRule)new PointsRule(PointsDirection.Bonus) });

        json.ShouldBe("""{"rule":{"kind":6,"direction":1}}""");
    }
}
