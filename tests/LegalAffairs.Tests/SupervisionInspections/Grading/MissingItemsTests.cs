using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class MissingItemsTests
{
    private static readonly MissingItemsRule Two = new(["有督察", "有考核"]);
    private static readonly MissingItemsRule Four = new(["方案", "部署", "检查", "结果"]);

    [Fact]
    public void Nothing_missing_is_excellent() =>
        Texts.InChinese(GradingEngine.Grade(Two, Given.None, Given.Missing())).ShouldBe("2项齐全：优");

    [Fact]
    public void One_missing_is_good_and_is_named() =>
        Texts.InChinese(GradingEngine.Grade(Two, Given.None, Given.Missing("有考核"))).ShouldBe("2项中缺1项（有考核）：良");

    [Fact]
    public void More_than_one_but_not_all_missing_is_medium() =>
        Texts
            .InChinese(GradingEngine.Grade(Four, Given.None, Given.Missing("方案", "检查", "结果")))
            .ShouldBe("4项中缺3项（方案、检查、结果）：中");

    [Fact]
    public void All_missing_means_nothing_was_done_and_is_poor() =>
        GradingEngine.Grade(Two, Given.None, Given.Missing("有督察", "有考核")).Grade.ShouldBe(Grade.Poor);

    [Fact]
    public void The_only_part_missing_is_poor_not_good() =>
        GradingEngine.Grade(new MissingItemsRule(["报告"]), Given.None, Given.Missing("报告")).Grade.ShouldBe(Grade.Poor);
}
