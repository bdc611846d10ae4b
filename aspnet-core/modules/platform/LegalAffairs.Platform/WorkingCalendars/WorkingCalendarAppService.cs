using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.WorkingCalendars;

[Authorize(PlatformPermissions.WorkingCalendar.Default)]
internal sealed class WorkingCalendarAppService(IRepository<CalendarEntry, Guid> entries, CalendarProvider calendars, IUserDirectory users)
    : ApplicationService,
        IWorkingCalendarAppService
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public async Task<CalendarYearDto> GetYearAsync([Range(FirstYear, LastYear)] int year)
    {
        var snapshot = await calendars.GetSnapshotAsync();
        var known = snapshot.EntriesOf(snapshot.Version);
        var first = new DateOnly(year, 1, 1);
        return new CalendarYearDto
        {
            Year = year,
            Version = snapshot.Version,
            IsCovered = snapshot.Current.Covers(year),
            Days =
            [
                .. Enumerable
                    .Range(first.DayNumber, first.AddYears(1).DayNumber - first.DayNumber)
                    .Select(DateOnly.FromDayNumber)
                    .Select(date => ToDto(date, snapshot.Current.KindOf(date), known.GetValueOrDefault(date))),
            ],
        };
    }

    public async Task<TodayDto> GetTodayAsync()
    {
        var today = LocalTime.DayOf(Now);
        var calendar = await calendars.GetAsync();
        return new TodayDto(
            today,
            calendar.KindOf(today),
            calendar.NameOf(today),
            calendar.IsWorkingDay(today),
            calendar.NextHoliday(today)
        );
    }

    [Authorize(PlatformPermissions.WorkingCalendar.Edit)]
    public async Task<PagedResultDto<CalendarEditDto>> GetEditsAsync(PagedResultRequestDto input)
    {
        var edits = (await entries.GetQueryableAsync()).Where(e => e.IsEdit);
        var page = await edits.OrderByDescending(e => e.Version).PageBy(input).ToListAsync();
        var editors = await users.GetManyAsync([.. page.Select(e => e.CreatorId).OfType<Guid>().Distinct()]);
        return new PagedResultDto<CalendarEditDto>(await edits.CountAsync(), [.. page.Select(e => ToEditDto(e, editors))]);
    }

    [Authorize(PlatformPermissions.WorkingCalendar.Edit)]
    public async Task ChangeDayAsync(ChangeCalendarDayDto input)
    {
        var date = input.Date!.Value;
        if (date.Year is < FirstYear or > LastYear)
        {
            throw new Abp.BusinessException(PlatformErrorCodes.CalendarYearOutOfRange)
                .WithData("first", FirstYear)
                .WithData("last", LastYear);
        }

        calendars.Changing();
        var last = await (await entries.GetQueryableAsync()).MaxAsync(e => (int?)e.Version) ?? 0;
        var day = new CalendarDay(date, input.Kind, input.Name ?? string.Empty);
        await entries.InsertAsync(CalendarEntry.Edit(GuidGenerator.Create(), last + 1, day, input.Reason));
    }

    private static CalendarDayDto ToDto(DateOnly date, CalendarDayKind kind, CalendarEntry? entry) =>
        new()
        {
            Date = date,
            Kind = kind,
            Name = entry?.Name,
            Source = entry?.Source,
        };

    private static CalendarEditDto ToEditDto(CalendarEntry entry, IReadOnlyDictionary<Guid, UserInfo> editors) =>
        new()
        {
            Version = entry.Version,
            Date = entry.Date,
            Kind = entry.Kind,
            Name = entry.Name,
            Reason = entry.Source,
            CreationTime = entry.CreationTime,
            CreatorName = entry.CreatorId is { } id ? editors.GetValueOrDefault(id)?.DisplayName : null,
        };
}
