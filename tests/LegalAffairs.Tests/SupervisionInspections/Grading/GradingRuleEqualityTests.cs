using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class GradingRuleEqualityTests
{
    [Fact]
    public void Rules_with_the_same_content_are_equal_so_an_unchanged_form_changes_nothing()
    {
        foreach (var rule in GradingRuleErrorsTests.Valid)
        {
            var copy = JsonColumn.Read<GradingRule>(JsonColumn.Write(rule));

            copy.ShouldNotBeSameAs(rule);
            copy.ShouldBe(rule);
            copy.GetHashCode().ShouldBe(rule.GetHashCode());
        }
    }

    [Fact]
    public void Rules_with_different_content_are_different()
    {
        GradingRuleErrorsTests.Valid.Distinct().Count().ShouldBe(GradingRuleErrorsTests.Valid.Length);
        new CriteriaCountRule(["甲", "乙"]).ShouldNotBe(new CriteriaCountRule(["乙", "甲"]));
        ((GradingRule)new MissingItemsRule(["甲"])).ShouldNotBe(new AwardRule(["甲"]));
    }

    [Fact]
    public void The_default_map_written_out_is_the_same_rule()
    {
        var written = new CriteriaCountRule(["甲", "乙"], [Grade.Poor, Grade.Good, Grade.Excellent]);

        written.ShouldBe(new CriteriaCountRule(["甲", "乙"]));
        GradingRuleText.Of(written).Parameters.ShouldBe("甲|乙");
    }
}
