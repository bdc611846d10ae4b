using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class MissingInputTests
{
    public static TheoryData<string, string> Lacking() =>
        new()
        {
            { "标准计数", GradingErrorCodes.CriteriaNotReviewed },
            { "平均分", GradingErrorCodes.ScoresMissing },
            { "完成比例", GradingErrorCodes.CompletionMissing },
            { "缺项计数", GradingErrorCodes.PartsNotReviewed },
            { "获奖等次", GradingErrorCodes.AwardMissing },
        };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Each_rule_says_what_it_still_needs(string ruleName, string code)
    {
        var rule = GradingRuleParser.Parse(ruleName, GradingRuleWords.Examples[ruleName]).Rule!;

        var outcome = GradingEngine.Grade(rule, Given.None, new GradingInput());

        outcome.Status.ShouldBe(GradingStatus.Incomplete);
        outcome.Grade.ShouldBeNull();
        outcome.Messages.Single().Code.ShouldBe(code);
    }

    [Fact]
    public void No_criterion_met_is_known_and_poor_not_missing() =>
        GradingEngine.Grade(Given.Criteria(3), Given.None, Given.Met(0)).Grade.ShouldBe(Grade.Poor);

    [Fact]
    public void An_empty_list_of_scores_is_missing_not_zero() =>
        Codes(new AverageScoreRule(), Given.None, Given.Scores()).ShouldBe([GradingErrorCodes.ScoresMissing]);

    [Fact]
    public void A_ratio_of_nothing_due_cannot_be_graded() =>
        Codes(CompletionRatioRule.Standard, Given.None, Given.Done(0, 0)).ShouldBe([GradingErrorCodes.NothingDue]);

    [Fact]
    public void A_survey_needs_contacts_all_called_and_those_reached_scored()
    {
        var rule = new AverageScoreRule();

        Codes(rule, Given.Survey, Given.Scores(95)).ShouldBe([GradingErrorCodes.ContactsMissing]);
        Codes(rule, Given.Survey, Given.Contacts(Given.NotCalled(), Given.Reached(null), Given.Reached(90)))
            .ShouldBe([GradingErrorCodes.ContactsNotCalled, GradingErrorCodes.ContactsNotScored]);
    }

    [Fact]
    public void Everything_lacking_is_told_at_once_in_words()
    {
        var outcome = GradingEngine.Grade(Given.Criteria(3), Given.Survey, Given.Contacts(Given.NotCalled(), Given.NotCalled()));

        Texts.InChinese(outcome).ShouldBe("暂不能评定等次：尚未审核满足了哪些标准；还有2个联系人未回访");
        Texts
            .InEnglish(outcome)
            .ShouldBe("Cannot grade yet: it has not been reviewed which criteria are met; 2 contact(s) have not been called yet");
    }

    private static IEnumerable<string> Codes(GradingRule rule, GradingModifiers modifiers, GradingInput input)
    {
        var outcome = GradingEngine.Grade(rule, modifiers, input);
        outcome.Status.ShouldBe(GradingStatus.Incomplete);
        return outcome.Messages.Select(message => message.Code);
    }
}
