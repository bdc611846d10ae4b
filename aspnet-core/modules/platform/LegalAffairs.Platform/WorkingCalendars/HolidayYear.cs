namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>A year as the notices arrange it; 元旦 may begin in the December before.</summary>
internal sealed record HolidayYear(int Year, IReadOnlyList<HolidayNotice> Notices, IReadOnlyList<HolidayPeriod> Holidays)
{
    public IEnumerable<CalendarDay> Days => Holidays.SelectMany(h => h.Days);
}
