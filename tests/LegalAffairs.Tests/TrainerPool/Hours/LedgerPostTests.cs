using LegalAffairs.Abp;
using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.Tests.TrainerPool.Hours;

public sealed class LedgerPostTests
{
    private static readonly Guid Person = Guid.CreateVersion7();

    [Fact]
    public void A_correction_is_a_line_of_its_own_that_holds_the_difference_and_points_to_the_credit()
    {
        var post = Post(6m);

        var correction = post.CorrectTo(4.5m, "签到有误", Guid.CreateVersion7()).ShouldNotBeNull();

        (correction.Hours, correction.CorrectsId, correction.Number, correction.Reason).ShouldBe((-1.5m, post.Credit.Id, 1, "签到有误"));
        (correction.UserId, correction.Year, correction.Kind).ShouldBe((Person, 2026, HoursKind.Class));
        post.Credit.Hours.ShouldBe(6m);
        post.Hours.ShouldBe(4.5m);
    }

    [Fact]
    public void The_same_said_again_adds_nothing()
    {
        var post = Post(6m);
        post.CorrectTo(0, "未到场", Guid.CreateVersion7());

        post.CorrectTo(0, "未到场", Guid.CreateVersion7()).ShouldBeNull();

        (post.Hours, post.Entries.Count).ShouldBe((0m, 2));
    }

    [Fact]
    public void Corrections_count_on_from_the_last()
    {
        var post = Post(6m);
        post.CorrectTo(0, "未到场", Guid.CreateVersion7());

        var second = post.CorrectTo(6m, "核对后到场", Guid.CreateVersion7()).ShouldNotBeNull();

        (second.Number, second.Hours, second.CorrectsId).ShouldBe((2, 6m, post.Credit.Id));
    }

    [Theory]
    [InlineData("0.25")]
    [InlineData("6.01")]
    public void Hours_finer_than_a_tenth_are_refused(string hours) =>
        Should
            .Throw<BusinessException>(() => Post(6m).CorrectTo(Invariant(hours), "核对", Guid.CreateVersion7()))
            .Code.ShouldBe("TrainerPool:HoursTooFine");

    [Theory]
    [InlineData("2026-11-30", "11-30", 2026)]
    [InlineData("2026-12-01", "11-30", 2027)]
    [InlineData("2026-12-31", "12-31", 2026)]
    [InlineData("2027-01-01", "12-31", 2027)]
    [InlineData("2027-03-01", "02-29", 2028)]
    public void What_comes_after_the_last_day_of_the_year_counts_for_the_next(string day, string yearEnd, int year) =>
        TrainingYear.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), yearEnd).ShouldBe(year);

    private static LedgerPost Post(decimal hours)
    {
        var credit = new HoursCredit(
            HoursKind.Class,
            Guid.CreateVersion7(),
            Person,
            Guid.CreateVersion7(),
            hours,
            new DateOnly(2026, 3, 2),
            "春季轮训"
        );
        return new LedgerPost([new HoursEntry(Guid.CreateVersion7(), credit, 2026)]);
    }

    private static decimal Invariant(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
