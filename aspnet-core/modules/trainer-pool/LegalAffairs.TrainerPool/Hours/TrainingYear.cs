using System.Globalization;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>Which year a day counts for, where the year ends on a certain day.</summary>
internal static class TrainingYear
{
    // So that the year may end on any day of February.
    private const string LeapYear = "2024-";
    private const string Format = "yyyy-MM-dd";

    /// <summary>As MM-dd.</summary>
    public static bool IsDay(string yearEnd) =>
        DateOnly.TryParseExact(LeapYear + yearEnd, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <param name="yearEnd">MM-dd.</param>
    public static int Of(DateOnly day, string yearEnd)
    {
        var end = DateOnly.ParseExact(LeapYear + yearEnd, Format, CultureInfo.InvariantCulture);
        return (day.Month, day.Day).CompareTo((end.Month, end.Day)) <= 0 ? day.Year : day.Year + 1;
    }
}
