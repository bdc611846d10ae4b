namespace LegalAffairs.LoadTests.Load;

/// <param name="PerSecond">Answers a second.</param>
/// <param name="Median">Milliseconds of one call.</param>
/// <param name="P99">Milliseconds that 99 of 100 calls stay below.</param>
internal sealed record Measurement(double PerSecond, double Median, double P99)
{
    public static Measurement Of(IReadOnlyList<double> milliseconds, TimeSpan elapsed)
    {
        var sorted = milliseconds.Order().ToList();
        return new Measurement(sorted.Count / elapsed.TotalSeconds, sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100]);
    }

    /// <summary>The round in the middle, so that one disturbed round does not count.</summary>
    public static Measurement MedianOf(IEnumerable<Measurement> rounds)
    {
        var sorted = rounds.OrderBy(r => r.PerSecond).ToList();
        return sorted[sorted.Count / 2];
    }
}
