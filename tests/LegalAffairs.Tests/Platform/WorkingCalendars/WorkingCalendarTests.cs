using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Tests.Platform.WorkingCalendars;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = StatutoryHolidays.ToCalendar();

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")] // over National Day
    [InlineData("2026-09-30", 3, "2026-10-10")] // Saturday worked
    [InlineData("2026-09-30", 4, "2026-10-12")]
    [InlineData("2026-09-18", 1, "2026-09-20")] // Sunday worked
    [InlineData("2026-10-03", 1, "2026-10-08")] // from within the holiday
    [InlineData("2026-07-01", 0, "2026-07-01")]
    [InlineData("2026-10-08", -1, "2026-09-30")]
    public void Working_days_pass_over_holidays_and_count_make_up_days(string start, int days, string expected)
    {
        Calendar.AddWorkingDays(DateOnly.Parse(start), days).ShouldBe(DateOnly.Parse(expected));
    }

    [Theory]
    [InlineData("2026-09-24", "中秋节", "2026-09-25", "2026-09-27")]
    [InlineData("2026-09-25", "国庆节", "2026-10-01", "2026-10-07")] // within a holiday
    [InlineData("2025-12-31", "元旦", "2026-01-01", "2026-01-03")]
    public void The_next_holiday_begins_after_the_day(string after, string name, string from, string to)
    {
        Calendar.NextHoliday(DateOnly.Parse(after)).ShouldBe(new HolidayRun(name, DateOnly.Parse(from), DateOnly.Parse(to)));
    }

    [Fact]
    public void Without_a_holiday_entered_none_is_next()
    {
        Calendar.NextHoliday(new DateOnly(2026, 10, 1)).ShouldBeNull();
    }

    [Fact]
    public void Counting_is_the_reverse_of_adding()
    {
        var start = new DateOnly(2026, 9, 1);

        foreach (var days in Enumerable.Range(0, 60))
        {
            Calendar.CountWorkingDays(start, Calendar.AddWorkingDays(start, days)).ShouldBe(days);
        }
    }

    [Fact]
    public void Counting_backwards_in_time_gives_none()
    {
        Calendar.CountWorkingDays(new DateOnly(2026, 7, 2), new DateOnly(2026, 7, 1)).ShouldBe(0);
    }

    [Fact]
    public void Calendar_days_ignore_holidays()
    {
        Calendar.Add(new DateOnly(2026, 9, 30), 5, DayUnit.CalendarDays).ShouldBe(new DateOnly(2026, 10, 5));
        Calendar.Add(new DateOnly(2026, 9, 30), 1, DayUnit.WorkingDays).ShouldBe(new DateOnly(2026, 10, 8));
    }

    [Fact]
    public void A_day_ends_at_midnight_in_shanghai()
    {
        var end = LocalTime.EndOfDay(new DateOnly(2020, 7, 29));

        end.Kind.ShouldBe(DateTimeKind.Utc);
        end.ShouldBe(new DateTime(2020, 7, 29, 15, 59, 59, DateTimeKind.Utc).AddMicroseconds(999_999));
        LocalTime.DayOf(end).ShouldBe(new DateOnly(2020, 7, 29));
        LocalTime.DayOf(end.AddMicroseconds(1)).ShouldBe(new DateOnly(2020, 7, 30));
    }

    [Theory]
    [InlineData("2026-07-01T08:59", false)]
    [InlineData("2026-07-01T09:00", true)]
    [InlineData("2026-07-01T12:00", false)] // lunch
    [InlineData("2026-07-01T13:00", true)]
    [InlineData("2026-07-01T17:00", false)]
    [InlineData("2026-07-04T10:00", false)] // Saturday
    [InlineData("2026-10-10T10:00", true)] // Saturday worked
    [InlineData("2026-10-01T10:00", false)]
    public void Working_hours_are_those_of_working_days_in_shanghai(string local, bool expected)
    {
        Calendar.IsWithinWorkingHours(Utc(local)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2026-07-01T07:00", "2026-07-01T09:00")]
    [InlineData("2026-07-01T10:15", "2026-07-01T10:15")]
    [InlineData("2026-07-01T12:30", "2026-07-01T13:00")]
    [InlineData("2026-07-03T18:00", "2026-07-06T09:00")]
    [InlineData("2026-09-30T20:00", "2026-10-08T09:00")]
    public void The_next_working_moment_is_now_or_when_work_starts_again(string local, string expected)
    {
        Calendar.NextWorkingMoment(Utc(local)).ShouldBe(Utc(expected));
    }

    [Fact]
    public void Other_hours_can_be_set()
    {
        var summer = new WorkingCalendar(2, [], new WorkingHours([new WorkingHours.Stretch(new TimeOnly(8, 0), new TimeOnly(11, 30))]));

        summer.IsWithinWorkingHours(Utc("2026-07-01T08:00")).ShouldBeTrue();
        summer.IsWithinWorkingHours(Utc("2026-07-01T14:00")).ShouldBeFalse();
    }

    private static DateTime Utc(string local)
    {
        var moment = DateTime.Parse(local);
        return LocalTime.ToUtc(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
    }
}
