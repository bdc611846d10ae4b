using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class AwardTests
{
    private static readonly AwardRule Rule = new(["一等奖", "二等奖", "三等奖", "优秀奖"]);

    [Theory]
    [InlineData("一等奖", Grade.Excellent)]
    [InlineData("二等奖", Grade.Good)]
    [InlineData("三等奖", Grade.Medium)]
    [InlineData("优秀奖", Grade.Medium)]
    [InlineData(null, Grade.Medium)]
    public void The_order_of_the_prizes_gives_the_grade_and_a_report_without_prize_is_medium(string? prize, Grade expected) =>
        GradingEngine.Grade(Rule, Given.None, new GradingInput { Award = new AwardResult(prize) }).Grade.ShouldBe(expected);

    [Fact]
    public void None_reported_is_poor() =>
        GradingEngine.Grade(Rule, Given.None, new GradingInput { NothingSubmitted = true }).Grade.ShouldBe(Grade.Poor);

    [Fact]
    public void The_explanation_names_the_prize_or_its_absence()
    {
        Explain(new AwardResult("二等奖")).ShouldBe("获二等奖：良");
        Explain(new AwardResult(null)).ShouldBe("已报送，未获奖：中");
    }

    private static string Explain(AwardResult award) =>
        Texts.InChinese(GradingEngine.Grade(Rule, Given.None, new GradingInput { Award = award }));
}
