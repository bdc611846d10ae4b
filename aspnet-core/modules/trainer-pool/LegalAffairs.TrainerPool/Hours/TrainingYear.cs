using System.Globalization;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>Which year a day counts for, where the year ends on a certain day.</summary>
internal static class TrainingYear
{
    /// <param name="yearEnd">MM-dd.</param>
    public static int Of(DateOnly day, string yearEnd)
    {
        // A leap year, so that the year may end on any day of February.
        var end = DateOnly.ParseExact("2024-" + yearEnd, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (day.Month, day.Day).CompareTo((end.Month, end.Day)) <= 0 ? day.Year : day.Year + 1;
    }
}
