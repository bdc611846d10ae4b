using LegalAffairs.SupervisionInspections.Scoreboards;

namespace LegalAffairs.Tests.SupervisionInspections.Scoreboards;

public class RankingTests
{
    [Fact]
    public void The_higher_mean_is_first_however_close() =>
        // 1/3 more than 3: no decimal shows 10/3 exactly, and 3.33 is less.
        Ranking.Of([Graded(333, 100), Graded(10, 3), Graded(3333, 1000)]).ShouldBe([3, 1, 2]);

    [Fact]
    public void Equal_means_of_different_counts_are_equal() => Ranking.Of([Graded(7, 2), Graded(14, 4), Graded(3, 1)]).ShouldBe([1, 1, 3]);

    [Fact]
    public void Points_decide_between_equal_means_and_the_share_on_time_between_equal_points() =>
        Ranking
            .Of([
                Graded(8, 2) with
                {
                    Points = 1,
                },
                Graded(8, 2) with
                {
                    Points = 1.5m,
                },
                Graded(8, 2) with
                {
                    Points = 1,
                    OnTimeCount = 2,
                    CompleteCount = 3,
                    DueCount = 3,
                },
                Graded(8, 2) with
                {
                    Points = 1,
                    OnTimeCount = 3,
                    CompleteCount = 5,
                    DueCount = 5,
                },
            ])
            .ShouldBe([2, 1, 3, 4]);

    [Fact]
    public void Who_has_no_grade_has_no_place() =>
        Ranking.Of([new UnitScore(0, 0, Points: 5, 1, 1, 1), Graded(2, 1), Graded(4, 1)]).ShouldBe([null, 2, 1]);

    [Fact]
    public void Nobody_to_rank_is_no_error() => Ranking.Of([]).ShouldBeEmpty();

    [Fact]
    public void The_mean_is_rounded_only_to_be_shown()
    {
        Graded(10, 3).MeanGrade.ShouldBe(3.33m);
        Graded(5, 8).MeanGrade.ShouldBe(0.63m);
        new UnitScore(0, 0, 0, 0, 0, 0).MeanGrade.ShouldBeNull();
    }

    private static UnitScore Graded(int sum, int count) => new(sum, count, Points: 0, OnTimeCount: 0, CompleteCount: 0, DueCount: 0);
}
