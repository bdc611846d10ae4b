namespace LegalAffairs.Platform.WorkingCalendars;

public sealed class CalendarYearDto
{
    public int Year { get; set; }

    public int Version { get; set; }

    /// <summary>False: the holidays of that year are not entered yet, only weekends are off.</summary>
    public bool IsCovered { get; set; }

    public IReadOnlyList<CalendarDayDto> Days { get; set; } = [];
}
