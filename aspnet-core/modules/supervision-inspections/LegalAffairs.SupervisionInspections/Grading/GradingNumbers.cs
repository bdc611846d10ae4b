using System.Globalization;

namespace LegalAffairs.SupervisionInspections.Grading;

internal static class GradingNumbers
{
    /// <summary>Two decimals at most keep every sum and every bound × count exact.</summary>
    public static bool IsScore(decimal value) => value is >= 0 and <= 100 && HasTwoDecimals(value);

    public static bool ArePoints(decimal value) => value is > 0 and <= GradingLimits.MaxPoints && HasTwoDecimals(value);

    /// <summary>As typed, for messages about numbers that are too precise to be shown with two decimals.</summary>
    public static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool HasTwoDecimals(decimal value) => decimal.Round(value, 2) == value;
}
