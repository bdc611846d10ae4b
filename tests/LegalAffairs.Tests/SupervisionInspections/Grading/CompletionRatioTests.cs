using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class CompletionRatioTests
{
    [Theory]
    [InlineData(6, 6, Grade.Excellent)]
    [InlineData(5, 6, Grade.Good)]
    [InlineData(2, 3, Grade.Good)]
    [InlineData(4, 6, Grade.Good)]
    [InlineData(200, 300, Grade.Good)]
    [InlineData(199, 300, Grade.Medium)]
    [InlineData(3, 6, Grade.Medium)]
    [InlineData(1, 1000, Grade.Medium)]
    [InlineData(0, 6, Grade.Poor)]
    [InlineData(1_431_655_764, 2_147_483_646, Grade.Good)]
    [InlineData(1_431_655_763, 2_147_483_646, Grade.Medium)]
    [InlineData(2_147_483_646, 2_147_483_647, Grade.Good)]
    [InlineData(700_000_000, 2_000_000_001, Grade.Medium)]
    public void All_done_is_excellent_from_two_thirds_good_anything_medium_nothing_poor(int done, int due, Grade expected) =>
        GradingEngine.Grade(CompletionRatioRule.Standard, Given.None, Given.Done(done, due)).Grade.ShouldBe(expected);

    [Fact]
    public void Two_thirds_is_exact_for_every_count_due()
    {
        for (var due = 1; due <= 300; due++)
        {
            for (var done = 0; done <= due; done++)
            {
                var expected =
                    done == due ? Grade.Excellent
                    : 3 * done >= 2 * due ? Grade.Good
                    : done > 0 ? Grade.Medium
                    : Grade.Poor;

                GradingEngine
                    .Grade(CompletionRatioRule.Standard, Given.None, Given.Done(done, due))
                    .Grade.ShouldBe(expected, $"{done} of {due}");
            }
        }
    }

    [Theory]
    [InlineData(19, 20, Grade.Excellent)]
    [InlineData(18, 20, Grade.Good)]
    [InlineData(10, 20, Grade.Good)]
    [InlineData(9, 20, Grade.Medium)]
    public void Thresholds_can_be_edited(int done, int due, Grade expected)
    {
        var rule = new CompletionRatioRule(new Fraction(95, 100), new Fraction(1, 2));

        GradingEngine.Grade(rule, Given.None, Given.Done(done, due)).Grade.ShouldBe(expected);
    }

    [Fact]
    public void The_explanation_shows_the_counts() =>
        Texts
            .InChinese(GradingEngine.Grade(CompletionRatioRule.Standard, Given.None, Given.Done(4, 6)))
            .ShouldBe("应完成6项，已完成4项：良");
}
