namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>Between stored UTC moments and the calendar days and wall clock of Asia/Shanghai.</summary>
public static class ChinaTime
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    public static DateTime ToUtc(DateOnly date, TimeOnly time) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(time), Zone);

    public static DateTime StartOfDay(DateOnly date) => ToUtc(date, TimeOnly.MinValue);

    /// <summary>
    /// The last microsecond of that day, as UTC: "7月29日前" is kept while <c>now &lt;= EndOfDay</c>. Microseconds, because a finer value would be
    /// rounded up into the next day by databases that keep six digits.
    /// </summary>
    public static DateTime EndOfDay(DateOnly date) => StartOfDay(date.AddDays(1)).AddMicroseconds(-1);
}
