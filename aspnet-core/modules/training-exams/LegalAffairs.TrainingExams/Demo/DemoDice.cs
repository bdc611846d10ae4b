namespace LegalAffairs.TrainingExams.Demo;

/// <summary>Chance that is the same each time the demo is set up (SplitMix64).</summary>
internal sealed class DemoDice(ulong seed)
{
    private const int Halves = 6;
    private ulong _state = seed;

    /// <summary>At least 0, less than 1.</summary>
    public double Next() => (Bits() >> 11) / (double)(1UL << 53);

    public int Below(int count) => (int)(Bits() % (ulong)count);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(double probability) => Next() < probability;

    /// <summary>Around 0, mostly between -2 and 2: a sum of many small chances is close enough to a normal distribution.</summary>
    public double Normal() => Enumerable.Range(0, 2 * Halves).Sum(_ => Next()) - Halves;

    private ulong Bits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
