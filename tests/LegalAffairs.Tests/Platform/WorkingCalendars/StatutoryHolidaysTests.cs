using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Tests.Platform.WorkingCalendars;

public sealed class StatutoryHolidaysTests
{
    private static readonly WorkingCalendar Calendar = StatutoryHolidays.ToCalendar();

    [Theory]
    [InlineData(2020, 30, 6)]
    [InlineData(2021, 31, 7)]
    [InlineData(2022, 31, 7)]
    [InlineData(2023, 27, 7)]
    [InlineData(2024, 28, 8)]
    [InlineData(2025, 28, 5)]
    [InlineData(2026, 33, 6)]
    public void Each_notice_gives_its_days_off_and_make_up_days(int year, int holidays, int makeUpDays)
    {
        var days = StatutoryHolidays.Years.Single(y => y.Year == year).Days.ToList();

        days.Count(d => d.Kind == CalendarDayKind.Holiday).ShouldBe(holidays);
        days.Count(d => d.Kind == CalendarDayKind.MakeUpDay).ShouldBe(makeUpDays);
    }

    [Fact]
    public void Every_year_from_2020_to_2026_names_its_notice()
    {
        StatutoryHolidays.Years.Select(y => y.Year).ShouldBe(Enumerable.Range(2020, 7));
        StatutoryHolidays
            .Years.SelectMany(y => y.Notices)
            .ShouldAllBe(n => n.Number.StartsWith("国办发明电〔") && n.Title.StartsWith("国务院办公厅"));
        StatutoryHolidays.Years[0].Notices.Select(n => n.Number).ShouldBe(["国办发明电〔2019〕16号", "国办发明电〔2020〕1号"]);
    }

    [Fact]
    public void No_day_is_arranged_twice()
    {
        var days = StatutoryHolidays.Years.SelectMany(y => y.Days).ToList();

        days.Select(d => d.Date).ShouldBeUnique();
    }

    [Fact]
    public void Every_make_up_day_is_a_weekend()
    {
        var makeUpDays = StatutoryHolidays.Years.SelectMany(y => y.Days).Where(d => d.Kind == CalendarDayKind.MakeUpDay).ToList();

        makeUpDays.Count.ShouldBe(46);
        makeUpDays.ShouldAllBe(d => d.Date.DayOfWeek == DayOfWeek.Saturday || d.Date.DayOfWeek == DayOfWeek.Sunday);
    }

    // 11 statutory days, 13 from 2025 on; in 2020 the longer Spring Festival gave two more.
    [Theory]
    [InlineData(2020, 13)]
    [InlineData(2021, 11)]
    [InlineData(2022, 11)]
    [InlineData(2023, 11)]
    [InlineData(2024, 11)]
    [InlineData(2025, 13)]
    [InlineData(2026, 13)]
    public void Weekdays_off_less_weekends_worked_are_the_statutory_holidays_of_the_year(int year, int statutoryDays)
    {
        var weekdays = DaysOf(year).Count(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

        (weekdays - DaysOf(year).Count(Calendar.IsWorkingDay)).ShouldBe(statutoryDays);
    }

    [Theory]
    [InlineData("2020-01-31", CalendarDayKind.Holiday)] // extended
    [InlineData("2020-02-01", CalendarDayKind.Holiday)] // was to be worked before the extension
    [InlineData("2020-02-03", CalendarDayKind.WorkingDay)]
    [InlineData("2020-06-28", CalendarDayKind.MakeUpDay)]
    [InlineData("2021-09-18", CalendarDayKind.MakeUpDay)]
    [InlineData("2022-12-31", CalendarDayKind.Holiday)] // by the notice for 2023
    [InlineData("2024-02-09", CalendarDayKind.WorkingDay)] // New Year's Eve, only "encouraged"
    [InlineData("2024-06-10", CalendarDayKind.Holiday)]
    [InlineData("2025-10-06", CalendarDayKind.Holiday)]
    [InlineData("2026-01-04", CalendarDayKind.MakeUpDay)]
    [InlineData("2026-02-14", CalendarDayKind.MakeUpDay)]
    [InlineData("2026-02-23", CalendarDayKind.Holiday)]
    [InlineData("2026-09-20", CalendarDayKind.MakeUpDay)]
    [InlineData("2026-10-11", CalendarDayKind.Weekend)]
    public void Sample_days_are_as_published(string date, CalendarDayKind kind)
    {
        Calendar.KindOf(DateOnly.Parse(date)).ShouldBe(kind);
    }

    [Fact]
    public void A_holiday_covers_the_weekends_inside_it()
    {
        var saturday = new DateOnly(2026, 10, 3);

        saturday.DayOfWeek.ShouldBe(DayOfWeek.Saturday);
        Calendar.KindOf(saturday).ShouldBe(CalendarDayKind.Holiday);
        Calendar.NameOf(saturday).ShouldBe("国庆节");
    }

    [Fact]
    public void A_year_without_a_notice_is_known_as_such()
    {
        Calendar.Covers(2026).ShouldBeTrue();
        Calendar.Covers(2027).ShouldBeFalse();
    }

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(first.AddDays);
    }
}
