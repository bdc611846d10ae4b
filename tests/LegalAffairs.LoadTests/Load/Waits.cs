namespace LegalAffairs.LoadTests.Load;

/// <param name="Milliseconds">That each act took, shortest first.</param>
/// <param name="Together">From the first one's beginning to the last one's end.</param>
internal sealed record Waits(IReadOnlyList<double> Milliseconds, TimeSpan Together)
{
    public double P50 => Milliseconds[Milliseconds.Count / 2];

    public double P95 => Milliseconds[Milliseconds.Count * 95 / 100];

    public double P99 => Milliseconds[Milliseconds.Count * 99 / 100];

    public double PerSecond => Milliseconds.Count / Together.TotalSeconds;

    public override string ToString() =>
        $"{PerSecond:N0}/s (median {P50:N0} ms, p95 {P95:N0} ms, p99 {P99:N0} ms, all within {Together.TotalSeconds:N1} s)";
}
