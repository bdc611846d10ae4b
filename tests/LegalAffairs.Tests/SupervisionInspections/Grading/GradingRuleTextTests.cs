using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class GradingRuleTextTests
{
    [Theory]
    [InlineData("标准计数", "征求意见范围广泛|方式灵活|合理意见充分吸收采纳", GradingRuleKind.CriteriaCount)]
    [InlineData("标准计数", "公布途径合理|内容齐全|防控措施有针对性可操作性", GradingRuleKind.CriteriaCount)]
    [InlineData("标准计数", "宣传方式3种以上|宣传范围广|内容通俗易懂", GradingRuleKind.CriteriaCount)]
    [InlineData("平均分", "90|85|70", GradingRuleKind.AverageScore)]
    [InlineData("完成比例", "1|2/3", GradingRuleKind.CompletionRatio)]
    [InlineData("获奖等次", "一等奖|二等奖|三等奖", GradingRuleKind.Award)]
    [InlineData("缺项计数", "有督察|有考核", GradingRuleKind.MissingItems)]
    [InlineData("缺项计数", "有部署|有结果", GradingRuleKind.MissingItems)]
    [InlineData("加分", "", GradingRuleKind.Points)]
    [InlineData("扣分", "", GradingRuleKind.Points)]
    public void Every_rule_of_the_2020_table_parses_and_formats_back(string name, string parameters, GradingRuleKind kind)
    {
        var parsed = GradingRuleParser.Parse(name, parameters);

        parsed.Errors.ShouldBeEmpty();
        parsed.Rule!.Kind.ShouldBe(kind);
        GradingRuleText.Of(parsed.Rule).ShouldBe(new GradingRuleText(name, parameters));
    }

    [Fact]
    public void Parsing_gives_the_parameters_their_meaning()
    {
        GradingRuleParser.Parse("平均分", "95|80.5|60").Rule.ShouldBe(new AverageScoreRule(95, 80.5m, 60));
        GradingRuleParser.Parse("完成比例", "1|2/3").Rule.ShouldBe(CompletionRatioRule.Standard);
        GradingRuleParser.Parse("加分", null).Rule.ShouldBe(new PointsRule(PointsDirection.Bonus));
        GradingRuleParser.Parse("扣分", " ").Rule.ShouldBe(new PointsRule(PointsDirection.Deduction));
    }

    [Fact]
    public void Spaces_and_the_full_width_bar_are_forgiven() =>
        GradingRuleParser.Parse(" 缺项计数 ", " 有督察 ｜ 有考核 ").Rule.ShouldBe(new MissingItemsRule(["有督察", "有考核"]));

    [Fact]
    public void An_edited_map_is_written_after_an_arrow_from_none_met_to_all_met()
    {
        var rule = new CriteriaCountRule(["甲", "乙"], [Grade.Poor, Grade.Medium, Grade.Excellent]);

        GradingRuleText.Of(rule).Parameters.ShouldBe("甲|乙→差|中|优");
        GradingRuleParser.Parse("标准计数", "甲|乙 → 差|中|优").Rule.ShouldBe(rule);
    }

    [Fact]
    public void Every_usable_rule_survives_the_text_form()
    {
        foreach (var rule in GradingRuleErrorsTests.Valid)
        {
            var text = GradingRuleText.Of(rule);

            GradingRuleParser.Parse(text.Name, text.Parameters).Rule.ShouldBe(rule);
        }
    }

    [Theory]
    [InlineData("评委打分", "", GradingErrorCodes.RuleUnknown)]
    [InlineData("", "90|85|70", GradingErrorCodes.RuleUnknown)]
    [InlineData(null, null, GradingErrorCodes.RuleUnknown)]
    [InlineData("平均分", "", GradingErrorCodes.ParametersMissing)]
    [InlineData("标准计数", null, GradingErrorCodes.ParametersMissing)]
    [InlineData("加分", "5", GradingErrorCodes.ParametersUnexpected)]
    [InlineData("平均分", "90|85", GradingErrorCodes.ParameterCount)]
    [InlineData("平均分", "90|85|70|60", GradingErrorCodes.ParameterCount)]
    [InlineData("平均分", "90|八五|70", GradingErrorCodes.NumberInvalid)]
    [InlineData("平均分", "90|-85|70", GradingErrorCodes.NumberInvalid)]
    [InlineData("平均分", "90|1e1|70", GradingErrorCodes.NumberInvalid)]
    [InlineData("平均分", "90|85,5|70", GradingErrorCodes.NumberInvalid)]
    [InlineData("平均分", "85|90|70", GradingErrorCodes.BoundsNotDescending)]
    [InlineData("平均分", "900|85|70", GradingErrorCodes.BoundOutOfRange)]
    [InlineData("完成比例", "1", GradingErrorCodes.ParameterCount)]
    [InlineData("完成比例", "1|2/0", GradingErrorCodes.FractionInvalid)]
    [InlineData("完成比例", "1|2/3/4", GradingErrorCodes.FractionInvalid)]
    [InlineData("完成比例", "1|0.66", GradingErrorCodes.FractionInvalid)]
    [InlineData("完成比例", "1|-2/3", GradingErrorCodes.FractionInvalid)]
    [InlineData("完成比例", "1|3/99999999999", GradingErrorCodes.FractionInvalid)]
    [InlineData("完成比例", "1|3/2", GradingErrorCodes.ThresholdOutOfRange)]
    [InlineData("完成比例", "2/3|1", GradingErrorCodes.ThresholdsNotDescending)]
    [InlineData("获奖等次", "一等奖||三等奖", GradingErrorCodes.NameEmpty)]
    [InlineData("获奖等次", "一等奖|一等奖", GradingErrorCodes.NameDuplicate)]
    [InlineData("标准计数", "甲|乙→差|优", GradingErrorCodes.MapIncomplete)]
    [InlineData("标准计数", "甲|乙→差|好|优", GradingErrorCodes.GradeUnknown)]
    [InlineData("标准计数", "甲→优|差", GradingErrorCodes.MapNotAscending)]
    public void Text_that_is_no_rule_is_refused_with_its_reason(string? name, string? parameters, string code)
    {
        var parsed = GradingRuleParser.Parse(name, parameters);

        parsed.Rule.ShouldBeNull();
        parsed.Errors.Single().Code.ShouldBe(code);
    }

    [Fact]
    public void An_error_repeats_only_the_beginning_of_a_very_long_text() =>
        GradingRuleParser
            .Parse(new string('长', 5000), "")
            .Errors.Single()
            .Arguments["rule"]
            .ShouldBe(new string('长', GradingLimits.MaxReasonLength) + "…");

    [Fact]
    public void An_unknown_rule_is_told_which_rules_there_are()
    {
        var error = GradingRuleParser.Parse("评委打分", "").Errors.Single();

        GradingWords
            .Of(error, key => Texts.Chinese[key])
            .ShouldBe("没有评分规则“评委打分”，可用的有：标准计数、平均分、完成比例、缺项计数、获奖等次、加分、扣分");
    }
}
