using LegalAffairs.Abp.Timing;

namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>
/// One version of the working calendar: weekends, holidays and make-up days. Days are days of Asia/Shanghai, moments are UTC. A period of days never counts
/// the day on which it starts.
/// </summary>
public sealed class WorkingCalendar
{
    // Longest run without a working day that can be meant; a calendar that exceeds it is broken and must not loop for ever.
    private const int MaxDaysOff = 60;

    private readonly Dictionary<DateOnly, CalendarDay> _exceptions;
    private readonly HashSet<int> _years;

    public WorkingCalendar(int version, IEnumerable<CalendarDay> exceptions, WorkingHours? hours = null)
    {
        Version = version;
        Hours = hours ?? WorkingHours.Default;
        _exceptions = exceptions.ToDictionary(d => d.Date);
        _years = [.. _exceptions.Keys.Select(d => d.Year)];
    }

    public int Version { get; }

    public WorkingHours Hours { get; }

    /// <summary>Whether the holidays of that year are known. Without them only weekends count as off: say so to the user.</summary>
    public bool Covers(int year) => _years.Contains(year);

    public CalendarDayKind KindOf(DateOnly date) =>
        _exceptions.TryGetValue(date, out var day) ? day.Kind
        : date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? CalendarDayKind.Weekend
        : CalendarDayKind.WorkingDay;

    public string? NameOf(DateOnly date) => _exceptions.GetValueOrDefault(date)?.Name;

    public bool IsWorkingDay(DateOnly date) => KindOf(date) is CalendarDayKind.WorkingDay or CalendarDayKind.MakeUpDay;

    /// <summary>The first holiday that begins after that day; null when none is entered.</summary>
    public HolidayRun? NextHoliday(DateOnly after)
    {
        var first = _exceptions.Values.Where(d => d.Kind == CalendarDayKind.Holiday && d.Date > after && !Continues(d)).MinBy(d => d.Date);
        if (first is null)
        {
            return null;
        }

        var last = first.Date;
        while (_exceptions.GetValueOrDefault(last.AddDays(1)) is { } next && Continues(next))
        {
            last = next.Date;
        }

        return new HolidayRun(first.Name, first.Date, last);
    }

    /// <summary>The n-th working day after <paramref name="start"/> (before it, for a negative number); zero is the start itself.</summary>
    public DateOnly AddWorkingDays(DateOnly start, int workingDays)
    {
        var step = Math.Sign(workingDays);
        var date = start;
        for (var left = Math.Abs(workingDays); left > 0; left--)
        {
            date = NearestWorkingDay(date.AddDays(step), step);
        }

        return date;
    }

    public DateOnly Add(DateOnly start, int days, DayUnit unit) =>
        unit == DayUnit.WorkingDays ? AddWorkingDays(start, days) : start.AddDays(days);

    /// <summary>Working days after <paramref name="after"/> up to and including <paramref name="until"/>; 0 when there is none or the order is reversed.</summary>
    public int CountWorkingDays(DateOnly after, DateOnly until)
    {
        var count = 0;
        for (var date = after.AddDays(1); date <= until; date = date.AddDays(1))
        {
            count += IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }

    public DateOnly WorkingDayOnOrBefore(DateOnly date) => NearestWorkingDay(date, -1);

    public DateOnly WorkingDayOnOrAfter(DateOnly date) => NearestWorkingDay(date, 1);

    public bool IsWithinWorkingHours(DateTime utc)
    {
        var local = LocalTime.FromUtc(utc);
        return IsWorkingDay(DateOnly.FromDateTime(local)) && Hours.Contains(TimeOnly.FromDateTime(local));
    }

    /// <summary>The moment itself inside working hours, else the next moment at which work starts (UTC).</summary>
    public DateTime NextWorkingMoment(DateTime utc)
    {
        if (IsWithinWorkingHours(utc))
        {
            return utc;
        }

        var local = LocalTime.FromUtc(utc);
        var today = DateOnly.FromDateTime(local);
        var later = Hours.Stretches.FirstOrDefault(s => s.From > TimeOnly.FromDateTime(local));
        return IsWorkingDay(today) && later is not null
            ? LocalTime.ToUtc(today, later.From)
            : StartOfWork(WorkingDayOnOrAfter(today.AddDays(1)));
    }

    public DateTime StartOfWork(DateOnly workingDay) => LocalTime.ToUtc(workingDay, Hours.Stretches[0].From);

    private bool Continues(CalendarDay day) =>
        day.Kind == CalendarDayKind.Holiday
        && _exceptions.GetValueOrDefault(day.Date.AddDays(-1)) is { Kind: CalendarDayKind.Holiday } before
        && before.Name == day.Name;

    private DateOnly NearestWorkingDay(DateOnly date, int step)
    {
        for (var tries = 0; tries < MaxDaysOff; tries++, date = date.AddDays(step))
        {
            if (IsWorkingDay(date))
            {
                return date;
            }
        }

        throw new InvalidOperationException(
            $"Calendar version {Version} has no working day within {MaxDaysOff} days of {date:yyyy-MM-dd}."
        );
    }
}
