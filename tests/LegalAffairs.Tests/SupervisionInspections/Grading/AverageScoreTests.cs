using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class AverageScoreTests
{
    private static readonly AverageScoreRule Rule = new();

    [Theory]
    [InlineData("100", Grade.Excellent)]
    [InlineData("90", Grade.Excellent)]
    [InlineData("89.99", Grade.Good)]
    [InlineData("85", Grade.Good)]
    [InlineData("84.99", Grade.Medium)]
    [InlineData("70", Grade.Medium)]
    [InlineData("69.99", Grade.Poor)]
    [InlineData("0", Grade.Poor)]
    public void A_bound_belongs_to_the_higher_grade(string score, Grade expected) =>
        GradeOf(Given.Scores(Number(score))).ShouldBe(expected);

    [Theory]
    [InlineData("90,90,90", Grade.Excellent)]
    [InlineData("90,90,89.99", Grade.Good)]
    [InlineData("100,80,90", Grade.Excellent)]
    [InlineData("84.99,85,85", Grade.Medium)]
    [InlineData("69.99,70,70,70,70,70,70,70,70,70", Grade.Poor)]
    public void A_mean_is_never_rounded_up_to_a_bound(string scores, Grade expected) =>
        GradeOf(Given.Scores([.. scores.Split(',').Select(Number)])).ShouldBe(expected);

    [Fact]
    public void The_mean_shown_is_cut_off_so_that_it_never_shows_a_bound_that_was_missed()
    {
        var outcome = GradingEngine.Grade(Rule, Given.None, Given.Scores(85, 85, 84.99m));

        Texts.InChinese(outcome).ShouldBe("3个评分平均84.99分：中");
    }

    [Fact]
    public void Bounds_can_be_edited_and_a_bound_still_belongs_to_the_higher_grade()
    {
        var rule = new AverageScoreRule(95, 80.5m, 60);

        GradeOf(Given.Scores(80.5m), rule).ShouldBe(Grade.Good);
        GradeOf(Given.Scores(80.49m), rule).ShouldBe(Grade.Medium);
    }

    [Fact]
    public void Every_score_agrees_with_its_neighbours_a_higher_score_is_never_a_worse_grade()
    {
        var grades = Enumerable.Range(0, 10001).Select(cents => GradeOf(Given.Scores(cents / 100m))).ToList();

        grades.ShouldBeInOrder(SortDirection.Ascending);
        grades.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void With_a_contact_survey_only_the_contacts_reached_count_into_the_mean()
    {
        var input = Given.Contacts(Given.Reached(95), Given.Reached(85), Given.Unreachable()) with { Scores = [0] };

        var outcome = GradingEngine.Grade(Rule, Given.Survey, input);

        Texts.InChinese(outcome).ShouldBe("联系上的2人平均90分：优；3个联系人中1个联系不上：降一档 → 良");
    }

    private static Grade GradeOf(GradingInput input, AverageScoreRule? rule = null) =>
        GradingEngine.Grade(rule ?? Rule, Given.None, input).Grade!.Value;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
