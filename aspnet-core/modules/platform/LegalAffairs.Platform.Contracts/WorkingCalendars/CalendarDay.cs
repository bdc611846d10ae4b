namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>A day that differs from what its weekday says.</summary>
/// <param name="Kind">A holiday or a make-up day; ordinary days are not listed.</param>
/// <param name="Name">The holiday that it belongs to: 国庆节.</param>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, string Name);
