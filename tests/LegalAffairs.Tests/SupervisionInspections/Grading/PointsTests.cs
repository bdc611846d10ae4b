using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class PointsTests
{
    private static readonly GradingInput TwoEntries = new()
    {
        Points = [new PointsEntry(2, "推行容缺受理"), new PointsEntry(0.5m, "编印案例选编")],
        DaysLate = 3,
        NothingSubmitted = true,
    };

    [Fact]
    public void Bonus_points_add_up_with_their_reasons_and_give_no_grade()
    {
        var outcome = GradingEngine.Grade(new PointsRule(PointsDirection.Bonus), Given.Both, TwoEntries);

        outcome.Status.ShouldBe(GradingStatus.PointsOnly);
        outcome.Grade.ShouldBeNull();
        outcome.Points.ShouldBe(2.5m);
        Texts.InChinese(outcome).ShouldBe("加2分（推行容缺受理）；加0.5分（编印案例选编）；合计+2.5分，不评等次");
    }

    [Fact]
    public void Deducted_points_are_negative()
    {
        var outcome = GradingEngine.Grade(new PointsRule(PointsDirection.Deduction), Given.None, TwoEntries);

        outcome.Points.ShouldBe(-2.5m);
        Texts.InChinese(outcome).ShouldBe("扣2分（推行容缺受理）；扣0.5分（编印案例选编）；合计-2.5分，不评等次");
    }

    [Fact]
    public void Without_an_entry_there_are_no_points_and_nothing_is_lacking()
    {
        var outcome = GradingEngine.Grade(new PointsRule(PointsDirection.Bonus), Given.None, new GradingInput());

        outcome.Status.ShouldBe(GradingStatus.PointsOnly);
        outcome.Points.ShouldBe(0);
        Texts.InChinese(outcome).ShouldBe("无加减分，不评等次");
    }
}
