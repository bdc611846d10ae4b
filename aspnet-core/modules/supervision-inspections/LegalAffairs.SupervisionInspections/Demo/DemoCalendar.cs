using LegalAffairs.Abp.Timing;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>
/// Moves the demo table's days so that, whenever the demo is set up, some deadlines are over, some are near and some are far. The table was
/// written as of <see cref="WrittenOn"/>. Everything that is told to have happened happened before now.
/// </summary>
internal sealed class DemoCalendar(DateTime now)
{
    public static readonly DateOnly WrittenOn = new(2026, 6, 30);

    private const int FirstDeadlineMonth = 1;
    private const int FirstDeadlineDay = 15;
    private const int EnoughDays = 20;

    private readonly DateOnly _today = LocalTime.DayOf(now);

    public int Year => _today.Year;

    public DateTime Now => now;

    /// <summary>As far from today as it was from the day of writing, but within the year as long as that leaves it past or future.</summary>
    public DateOnly Move(DateOnly written)
    {
        var moved = _today.AddDays(written.DayNumber - WrittenOn.DayNumber);
        var (first, last) = (new DateOnly(Year, FirstDeadlineMonth, FirstDeadlineDay), new DateOnly(Year, 12, 31));
        return moved < first && first < _today.AddDays(-EnoughDays) ? first
            : moved > last && last > _today.AddDays(EnoughDays) ? last
            : moved;
    }

    /// <summary>Office hours of a day, spread by <paramref name="minutes"/>; what would lie ahead happened within the last two hours, step by step.</summary>
    public DateTime Moment(DateOnly day, int minutes, int step)
    {
        var wanted = LocalTime.ToUtc(day.ToDateTime(new TimeOnly(9, 0)).AddMinutes(minutes));
        var latest = now.AddHours(-2).AddMinutes(15 * step);
        return wanted < latest ? wanted : latest;
    }
}
