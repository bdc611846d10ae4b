namespace LegalAffairs.Platform.WorkingCalendars;

public enum DayUnit
{
    /// <summary>自然日.</summary>
    CalendarDays = 0,

    /// <summary>工作日.</summary>
    WorkingDays = 1,
}
