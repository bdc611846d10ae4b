using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class UploadTimingTests
{
    private static readonly DateOnly Deadline = new(2020, 7, 29);

    [Theory]
    [InlineData("2020-07-01", 0)]
    [InlineData("2020-07-29", 0)]
    [InlineData("2020-07-30", 1)]
    [InlineData("2020-08-01", 3)]
    [InlineData("2021-07-29", 365)]
    public void The_deadline_day_is_in_time_and_every_calendar_day_after_it_counts(string day, int expected) =>
        new UploadTiming(Deadline, DateOnly.ParseExact(day, "yyyy-MM-dd")).DaysLate.ShouldBe(expected);

    [Fact]
    public void What_was_never_submitted_is_absent_not_late() => new UploadTiming(Deadline, null).DaysLate.ShouldBe(0);

    [Fact]
    public void Of_several_uploads_the_worst_decides()
    {
        UploadTiming[] uploads =
        [
            new(new DateOnly(2020, 9, 25), new DateOnly(2020, 9, 27)),
            new(new DateOnly(2020, 12, 25), new DateOnly(2020, 12, 30)),
            new(new DateOnly(2020, 12, 31), new DateOnly(2020, 12, 1)),
        ];

        UploadTiming.WorstDaysLate(uploads).ShouldBe(5);
        UploadTiming.WorstDaysLate([]).ShouldBe(0);
    }
}
