namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>Today in Asia/Shanghai.</summary>
/// <param name="Name">Of the holiday that the day belongs to, also for a make-up day.</param>
/// <param name="NextHoliday">The next one to begin; null when none is entered yet.</param>
public sealed record TodayDto(DateOnly Date, CalendarDayKind Kind, string? Name, bool IsWorkingDay, HolidayRun? NextHoliday);
