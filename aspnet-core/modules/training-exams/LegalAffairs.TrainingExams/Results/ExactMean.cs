namespace LegalAffairs.TrainingExams.Results;

/// <summary>Rounded half up, once, at the end.</summary>
internal static class ExactMean
{
    public const int PointsDecimals = 2;
    public const int ShareDecimals = 4;

    public static decimal? OfPoints(decimal sum, int count) => count == 0 ? null : Round(sum / count, PointsDecimals);

    public static decimal? Share(int part, int whole) => whole == 0 ? null : Round((decimal)part / whole, ShareDecimals);

    public static decimal Round(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
}
