using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Platform.LegalClocks;

/// <param name="DueAt">UTC; the last moment that is still in time.</param>
/// <param name="OriginalDueAt">Before any extension.</param>
/// <param name="CalendarVersion">The working calendar that it was computed by.</param>
public sealed record LegalClockInfo(
    Guid Id,
    string Rule,
    string StartEvent,
    DateTime StartedAt,
    int Length,
    DayUnit Unit,
    int CalendarVersion,
    DateTime OriginalDueAt,
    DateTime DueAt,
    LegalClockStatus Status,
    DateTime? EndedAt
);
