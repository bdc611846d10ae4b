using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Platform.WorkingCalendars;

public interface IWorkingCalendarAppService : IApplicationService
{
    Task<CalendarYearDto> GetYearAsync(int year);

    Task<TodayDto> GetTodayAsync();

    /// <summary>Every edited day, latest first.</summary>
    Task<PagedResultDto<CalendarEditDto>> GetEditsAsync(PagedResultRequestDto input);

    /// <summary>Makes a new version of the calendar. Time limits that already run keep theirs.</summary>
    Task ChangeDayAsync(ChangeCalendarDayDto input);
}
