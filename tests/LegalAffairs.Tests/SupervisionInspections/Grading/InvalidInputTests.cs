using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class InvalidInputTests
{
    [Theory]
    [InlineData("-0.01")]
    [InlineData("100.01")]
    [InlineData("89.999")]
    public void A_score_outside_0_to_100_or_finer_than_two_decimals_is_refused(string score)
    {
        var value = decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);

        Error(new AverageScoreRule(), Given.None, Given.Scores(90, value)).Arguments["score"].ShouldBe(score);
        Error(new AverageScoreRule(), Given.Survey, Given.Contacts(Given.Reached(value))).Code.ShouldBe(GradingErrorCodes.ScoreOutOfRange);
    }

    [Fact]
    public void A_criterion_that_the_rule_does_not_have_is_refused()
    {
        var error = Error(Given.Criteria(3), Given.None, new GradingInput { MetCriteria = ["标准1", "标准9"] });

        error.Code.ShouldBe(GradingErrorCodes.NameNotInRule);
        error.Arguments["name"].ShouldBe("标准9");
    }

    [Fact]
    public void The_same_criterion_does_not_count_twice() =>
        Error(Given.Criteria(3), Given.None, new GradingInput { MetCriteria = ["标准1", "标准1"] })
            .Code.ShouldBe(GradingErrorCodes.NameTwice);

    [Fact]
    public void A_part_or_prize_that_the_rule_does_not_have_is_refused()
    {
        Error(new MissingItemsRule(["方案"]), Given.None, Given.Missing("总结")).Code.ShouldBe(GradingErrorCodes.NameNotInRule);
        Error(new AwardRule(["一等奖"]), Given.None, new GradingInput { Award = new AwardResult("特等奖") })
            .Code.ShouldBe(GradingErrorCodes.NameNotInRule);
    }

    [Theory]
    [InlineData(7, 6)]
    [InlineData(-1, 6)]
    [InlineData(0, -1)]
    public void More_done_than_due_or_a_negative_count_is_refused(int done, int due) =>
        Error(CompletionRatioRule.Standard, Given.None, Given.Done(done, due)).Code.ShouldBe(GradingErrorCodes.CompletionOutOfRange);

    [Theory]
    [InlineData(0, "理由", GradingErrorCodes.PointsOutOfRange)]
    [InlineData(-1, "理由", GradingErrorCodes.PointsOutOfRange)]
    [InlineData(101, "理由", GradingErrorCodes.PointsOutOfRange)]
    [InlineData(1, " ", GradingErrorCodes.PointsReasonMissing)]
    public void Points_are_positive_limited_and_have_a_reason(int points, string reason, string code) =>
        Error(new PointsRule(PointsDirection.Bonus), Given.None, new GradingInput { Points = [new PointsEntry(points, reason)] })
            .Code.ShouldBe(code);

    [Fact]
    public void A_reason_has_a_maximum_length()
    {
        var reason = new string('长', GradingLimits.MaxReasonLength + 1);

        Error(new PointsRule(PointsDirection.Bonus), Given.None, new GradingInput { Points = [new PointsEntry(1, reason)] })
            .Code.ShouldBe(GradingErrorCodes.PointsReasonTooLong);
    }

    [Fact]
    public void Days_late_are_not_negative() =>
        Error(Given.Criteria(3), Given.None, Given.Met(3, daysLate: -1)).Code.ShouldBe(GradingErrorCodes.DaysLateNegative);

    [Fact]
    public void A_contact_is_in_one_of_the_known_states() =>
        Error(new AverageScoreRule(), Given.Survey, Given.Contacts(new SurveyedContact((ContactState)9)))
            .Code.ShouldBe(GradingErrorCodes.ContactStateUnknown);

    [Fact]
    public void An_empty_entry_in_a_list_is_refused_not_a_crash()
    {
        Error(new AverageScoreRule(), Given.Survey, JsonColumn.Read<GradingInput>("""{"contacts":[null]}"""))
            .Code.ShouldBe(GradingErrorCodes.EntryEmpty);
        Error(new PointsRule(PointsDirection.Bonus), Given.None, JsonColumn.Read<GradingInput>("""{"points":[null]}"""))
            .Code.ShouldBe(GradingErrorCodes.EntryEmpty);
        Error(Given.Criteria(3), Given.None, JsonColumn.Read<GradingInput>("""{"metCriteria":[null]}"""))
            .Code.ShouldBe(GradingErrorCodes.NameNotInRule);
    }

    [Fact]
    public void An_invalid_rule_grades_nothing_and_says_why()
    {
        var outcome = GradingEngine.Grade(new AverageScoreRule(80, 85, 70), Given.None, Given.Scores(90));

        outcome.Status.ShouldBe(GradingStatus.Invalid);
        Texts.InChinese(outcome).ShouldBe("无法评定等次：优、良、中的分数线应依次降低，例如90、85、70");
    }

    private static GradingMessage Error(GradingRule rule, GradingModifiers modifiers, GradingInput input)
    {
        var outcome = GradingEngine.Grade(rule, modifiers, input);
        outcome.Status.ShouldBe(GradingStatus.Invalid);
        outcome.Grade.ShouldBeNull();
        return outcome.Messages.Single();
    }
}
