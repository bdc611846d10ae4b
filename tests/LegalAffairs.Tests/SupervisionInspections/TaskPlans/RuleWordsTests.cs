using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public class RuleWordsTests
{
    public static TheoryData<GradingRule, GradingModifiers, string> Sentences =>
        new()
        {
            {
                new CriteriaCountRule(["甲", "乙", "丙", "丁", "戊"]),
                new(),
                "共5项标准（甲、乙、丙、丁、戊）：全部满足的为优，满足4项的为良，满足1至3项的为中，均不满足的为差"
            },
            {
                new CriteriaCountRule(["甲", "乙"], [Grade.Poor, Grade.Poor, Grade.Good]),
                new(LateLowers: true),
                "共2项标准（甲、乙）：全部满足的为良，满足1项的为差，均不满足的为差；逾期报送的降一档"
            },
            { new CriteriaCountRule(["甲"]), new(), "共1项标准（甲）：全部满足的为优，均不满足的为差" },
            {
                new MissingItemsRule(["甲", "乙", "丙", "丁"]),
                new(),
                "应有4项（甲、乙、丙、丁）：齐全的为优，缺1项的为良，缺2至3项的为中，全缺的为差"
            },
            {
                new AverageScoreRule(90, 85.5m, 70),
                new(),
                "平均分90分以上（含本数，下同）的为优，85.5分以上不足90分的为良，70分以上不足85.5分的为中，不足70分的为差"
            },
            {
                new AverageScoreRule(),
                new(LateLowers: true, ContactSurvey: true),
                "联系人评分的平均分90分以上（含本数，下同）的为优，85分以上不足90分的为良，70分以上不足85分的为中，不足70分的为差；逾期报送的降一档；有联系人联系不上的降一档，全部联系不上的为差"
            },
            { CompletionRatioRule.Standard, new(), "全部完成的为优，完成2/3以上（含本数）的为良，有完成但不足2/3的为中，未完成的为差" },
            {
                new CompletionRatioRule(new Fraction(9, 10), new Fraction(1, 2)),
                new(),
                "完成9/10以上（含本数，下同）的为优，完成1/2以上不足9/10的为良，有完成但不足1/2的为中，未完成的为差"
            },
            {
                new AwardRule(["金奖", "银奖", "铜奖"]),
                new(),
                "获金奖的为优，获银奖的为良，获铜奖的为中，已报送未获奖的为中，未报送的为差"
            },
            { new PointsRule(PointsDirection.Bonus), new(LateLowers: true), "根据实际情况加分并写明理由，不评等次" },
            { new PointsRule(PointsDirection.Deduction), new(ContactSurvey: true), "根据实际情况扣分并写明理由，不评等次" },
        };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_rule_reads_as_official_tables_phrase_it(GradingRule rule, GradingModifiers modifiers, string expected) =>
        RuleWords.Of(rule, modifiers, key => Texts.Chinese[key]).ShouldBe(expected);

    [Fact]
    public void Every_sentence_exists_in_English_too()
    {
        foreach (var (rule, modifiers) in Sentences.Select(row => ((GradingRule)row[0], (GradingModifiers)row[1])))
        {
            RuleWords.Of(rule, modifiers, key => Texts.English[key]).ShouldNotContain("{");
        }
    }

    [Fact]
    public void A_criterion_that_looks_like_a_placeholder_stays_as_it_is() =>
        RuleWords.Of(new CriteriaCountRule(["{grades}"]), new(), key => Texts.Chinese[key]).ShouldStartWith("共1项标准（{grades}）");

    [Fact]
    public void The_sentence_and_the_grade_agree_for_every_count()
    {
        var rule = new MissingItemsRule(["甲", "乙", "丙", "丁"]);
        var text = RuleWords.Of(rule, new(), key => Texts.Chinese[key]);

        text.ShouldContain($"缺1项的为{Texts.Chinese[$"Enum:Grade.{rule.GradeFor(1):D}"]}");
        rule.GradeFor(2).ShouldBe(rule.GradeFor(3));
    }
}
