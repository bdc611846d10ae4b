namespace LegalAffairs.Platform.WorkingCalendars;

internal sealed record HolidayPeriod(string Name, DateOnly From, DateOnly To, IReadOnlyList<DateOnly>? MakeUp)
{
    public IEnumerable<CalendarDay> Days =>
        Enumerable
            .Range(From.DayNumber, To.DayNumber - From.DayNumber + 1)
            .Select(n => new CalendarDay(DateOnly.FromDayNumber(n), CalendarDayKind.Holiday, Name))
            .Concat((MakeUp ?? []).Select(d => new CalendarDay(d, CalendarDayKind.MakeUpDay, Name)));
}
