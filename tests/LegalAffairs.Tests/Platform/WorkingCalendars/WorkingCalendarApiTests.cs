using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Platform;
using LegalAffairs.Platform.WorkingCalendars;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.WorkingCalendars;

public sealed class WorkingCalendarApiTests : ApiTest
{
    private const string Url = "/api/app/working-calendar";

    [Fact]
    public async Task A_year_shows_its_holidays_with_the_notice_that_says_so()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var year = await YearAsync(staff, 2020);

        (year.Version, year.IsCovered, year.Days.Count).ShouldBe((1, true, 366));
        var day = Day(year, 2020, 10, 1);
        (day.Kind, day.Name).ShouldBe((CalendarDayKind.Holiday, "国庆节、中秋节"));
        day.Source!.ShouldContain("国办发明电〔2019〕16号");
        Day(year, 2020, 9, 27).Kind.ShouldBe(CalendarDayKind.MakeUpDay);
        Day(year, 2020, 7, 29).Kind.ShouldBe(CalendarDayKind.WorkingDay);
        (await YearAsync(staff, 2040)).IsCovered.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, 31, CalendarDayKind.Weekend, null, false, "春节")]
    [InlineData(3, 2, CalendarDayKind.WorkingDay, null, true, "清明节")]
    [InlineData(10, 1, CalendarDayKind.Holiday, "国庆节", false, null)]
    public async Task Today_says_whether_it_is_worked_and_what_holiday_is_next(
        int month,
        int day,
        CalendarDayKind kind,
        string? name,
        bool isWorkingDay,
        string? next
    )
    {
        Clock.SetDay(2026, month, day);
        var client = await SignInAsync(RoleNames.Officer);

        var today = (await client.GetAsync($"{Url}/today")).ShouldSucceed().As<TodayDto>();

        (today.Date, today.Kind, today.Name, today.IsWorkingDay).ShouldBe((new DateOnly(2026, month, day), kind, name, isWorkingDay));
        today.NextHoliday?.Name.ShouldBe(next);
    }

    [Fact]
    public async Task An_edit_makes_a_new_version_and_the_old_one_can_be_had_again()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await staff.PostAsync($"{Url}/change-day", Edit("2026-07-29", CalendarDayKind.Holiday, "防汛停工"))).ShouldSucceed();

        var year = await YearAsync(staff, 2026);
        year.Version.ShouldBe(2);
        var day = Day(year, 2026, 7, 29);
        (day.Kind, day.Name, day.Source).ShouldBe((CalendarDayKind.Holiday, "防汛停工", "市政府通知"));
        var provider = Host.Services.GetRequiredService<ICalendarProvider>();
        (await provider.GetAsync()).IsWorkingDay(new DateOnly(2026, 7, 29)).ShouldBeFalse();
        (await provider.GetVersionAsync(1)).IsWorkingDay(new DateOnly(2026, 7, 29)).ShouldBeTrue();
        var edit = (await staff.GetAsync($"{Url}/edits")).As<PagedResultDto<CalendarEditDto>>().Items.Single();
        (edit.Version, edit.Reason).ShouldBe((2, "市政府通知"));
        edit.CreatorName.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_holiday_can_be_taken_back()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await staff.PostAsync($"{Url}/change-day", Edit("2026-10-01", CalendarDayKind.WorkingDay, null))).ShouldSucceed();

        Day(await YearAsync(staff, 2026), 2026, 10, 1).Kind.ShouldBe(CalendarDayKind.WorkingDay);
    }

    [Theory]
    [InlineData("2026-07-29", CalendarDayKind.MakeUpDay, "x", PlatformErrorCodes.CalendarKindDoesNotFit)]
    [InlineData("2026-07-29", CalendarDayKind.Weekend, null, PlatformErrorCodes.CalendarKindDoesNotFit)]
    [InlineData("2026-08-01", CalendarDayKind.WorkingDay, null, PlatformErrorCodes.CalendarKindDoesNotFit)]
    [InlineData("2026-07-29", CalendarDayKind.Holiday, " ", PlatformErrorCodes.CalendarNameMissing)]
    [InlineData("1926-07-29", CalendarDayKind.Holiday, "x", PlatformErrorCodes.CalendarYearOutOfRange)]
    public async Task A_day_that_cannot_be_so_is_refused(string date, CalendarDayKind kind, string? name, string code)
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await staff.PostAsync($"{Url}/change-day", Edit(date, kind, name))).ShouldBeRefused(HttpStatusCode.Forbidden, code);
    }

    [Fact]
    public async Task A_date_that_does_not_exist_and_a_year_out_of_reach_are_refused_by_field()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await staff.PostAsync($"{Url}/change-day", Edit("2026-02-30", CalendarDayKind.Holiday, "x"))).ShouldBeRefused(
            HttpStatusCode.BadRequest
        );
        (await staff.GetAsync($"{Url}/year?year=99999")).ShouldBeRefused(HttpStatusCode.BadRequest).FieldErrors["year"].ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(RoleNames.Admin)]
    [InlineData(RoleNames.UnitLiaison)]
    [InlineData(RoleNames.Officer)]
    public async Task Everybody_reads_the_calendar_and_only_staff_edit_it(string role)
    {
        var client = await SignInAsync(role);

        (await YearAsync(client, 2026)).IsCovered.ShouldBeTrue();
        (await client.PostAsync($"{Url}/change-day", Edit("2026-07-29", CalendarDayKind.Holiday, "x"))).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
    }

    private static object Edit(string date, CalendarDayKind kind, string? name) =>
        new
        {
            date,
            kind,
            name,
            reason = "市政府通知",
        };

    private static async Task<CalendarYearDto> YearAsync(ApiClient client, int year) =>
        (await client.GetAsync($"{Url}/year?year={year}")).ShouldSucceed().As<CalendarYearDto>();

    private static CalendarDayDto Day(CalendarYearDto year, int y, int month, int day) =>
        year.Days.Single(d => d.Date == new DateOnly(y, month, day));
}
