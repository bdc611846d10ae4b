namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>All entries of all versions; a few hundred.</summary>
internal sealed class CalendarSnapshot
{
    private readonly IReadOnlyList<CalendarEntry> _entries;
    private readonly Lazy<WorkingCalendar> _current;

    public CalendarSnapshot(IEnumerable<CalendarEntry> entries)
    {
        _entries = [.. entries.OrderBy(e => e.Version)];
        Version = _entries.Count == 0 ? 0 : _entries[^1].Version;
        _current = new Lazy<WorkingCalendar>(() => ToCalendar(Version));
    }

    public int Version { get; }

    public WorkingCalendar Current => _current.Value;

    public WorkingCalendar ToCalendar(int version) =>
        new(
            version,
            EntriesOf(version).Values.Where(e => e.Kind is CalendarDayKind.Holiday or CalendarDayKind.MakeUpDay).Select(e => e.ToDay())
        );

    /// <summary>The last word on each day up to that version.</summary>
    public Dictionary<DateOnly, CalendarEntry> EntriesOf(int version)
    {
        var last = new Dictionary<DateOnly, CalendarEntry>();
        foreach (var entry in _entries.TakeWhile(e => e.Version <= version))
        {
            last[entry.Date] = entry;
        }

        return last;
    }
}
