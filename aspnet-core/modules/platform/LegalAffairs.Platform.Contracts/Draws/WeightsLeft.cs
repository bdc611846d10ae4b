namespace LegalAffairs.Platform.Draws;

/// <summary>
/// The weights of those who are not drawn yet, laid end to end in the order of the list. A tree of partial sums (Fenwick), so that drawing
/// half of fifty thousand does not walk the list each time.
/// </summary>
internal sealed class WeightsLeft
{
    private readonly int[] _weights;
    private readonly long[] _sums;

    public WeightsLeft(IReadOnlyList<int> weights)
    {
        _weights = [.. weights];
        _sums = new long[weights.Count + 1];
        for (var i = 0; i < _weights.Length; i++)
        {
            Add(i, _weights[i]);
        }
    }

    public long Total { get; private set; }

    /// <summary>Who lies at this place from the start; takes it out.</summary>
    public int Take(long place)
    {
        var found = 0;
        for (var step = HighestPower(_weights.Length); step > 0; step /= 2)
        {
            if (found + step <= _weights.Length && _sums[found + step] <= place)
            {
                found += step;
                place -= _sums[found];
            }
        }

        Add(found, -_weights[found]);
        return found;
    }

    private void Add(int index, int weight)
    {
        Total += weight;
        for (var i = index + 1; i < _sums.Length; i += i & -i)
        {
            _sums[i] += weight;
        }
    }

    private static int HighestPower(int number) => number == 0 ? 0 : 1 << (31 - int.LeadingZeroCount(number));
}
