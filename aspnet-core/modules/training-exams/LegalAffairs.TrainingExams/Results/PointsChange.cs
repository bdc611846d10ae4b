using System.Globalization;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>Of one question, and with it of the attempt.</summary>
internal readonly record struct PointsChange(decimal OldPoints, decimal NewPoints, decimal? OldScore, decimal? NewScore)
{
    /// <summary>For the time line: "3: 0 → 2 (4 → 6)".</summary>
    public string Words(int ordinal) => $"{ordinal}: {Of(OldPoints)} → {Of(NewPoints)} ({Of(OldScore)} → {Of(NewScore)})";

    public static string Of(decimal? points) => points?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–";
}
