using System.Text.Json;

namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>What a new database starts with; staff edit the calendar from there.</summary>
internal static class StatutoryHolidays
{
    private static readonly Lazy<IReadOnlyList<HolidayYear>> Loaded = new(Load);

    public static IReadOnlyList<HolidayYear> Years => Loaded.Value;

    public static WorkingCalendar ToCalendar(int version = 1) => new(version, Years.SelectMany(y => y.Days));

    private static IReadOnlyList<HolidayYear> Load()
    {
        var type = typeof(StatutoryHolidays);
        using var stream = type.Assembly.GetManifestResourceStream(type, "holidays.json")!;
        return JsonSerializer.Deserialize<HolidayData>(stream, JsonSerializerOptions.Web)!.Years;
    }

    private sealed record HolidayData(IReadOnlyList<HolidayYear> Years);
}
