namespace LegalAffairs.Platform.WorkingCalendars;

public interface ICalendarProvider
{
    /// <summary>The calendar as it stands, with its version. Cached.</summary>
    ValueTask<WorkingCalendar> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>The calendar as it stood at an earlier version.</summary>
    Task<WorkingCalendar> GetVersionAsync(int version, CancellationToken cancellationToken = default);
}
