using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class HardPoorTests
{
    [Fact]
    public void Nothing_submitted_is_poor_whatever_else_was_entered()
    {
        var input = Given.Met(3, daysLate: 3) with { NothingSubmitted = true };

        Texts.InChinese(GradingEngine.Grade(Given.Criteria(3), Given.LateLowers, input)).ShouldBe("未报送：差");
    }

    public static TheoryData<int> GradedRules() => [.. Enumerable.Range(0, Rules.Length)];

    private static readonly GradingRule[] Rules =
    [
        Given.Criteria(3),
        new AverageScoreRule(),
        CompletionRatioRule.Standard,
        new MissingItemsRule(["有督察", "有考核"]),
        new AwardRule(["一等奖"]),
    ];

    [Theory]
    [MemberData(nameof(GradedRules))]
    public void Nothing_submitted_is_poor_under_every_rule_that_grades(int rule)
    {
        var outcome = GradingEngine.Grade(Rules[rule], Given.Both, new GradingInput { NothingSubmitted = true });

        outcome.Status.ShouldBe(GradingStatus.Graded);
        outcome.Grade.ShouldBe(Grade.Poor);
    }

    [Theory]
    [MemberData(nameof(GradedRules))]
    public void All_contacts_out_of_reach_is_poor_even_before_the_rest_is_known(int rule)
    {
        var input = Given.Contacts([.. Enumerable.Repeat(Given.Unreachable(), 10)]);

        Texts.InChinese(GradingEngine.Grade(Rules[rule], Given.Survey, input)).ShouldBe("10个联系人均联系不上：差");
    }

    [Fact]
    public void A_contact_not_called_yet_is_not_out_of_reach()
    {
        var input = Given.Contacts(Given.Unreachable(), Given.NotCalled());

        GradingEngine.Grade(new AverageScoreRule(), Given.Survey, input).Status.ShouldBe(GradingStatus.Incomplete);
    }
}
