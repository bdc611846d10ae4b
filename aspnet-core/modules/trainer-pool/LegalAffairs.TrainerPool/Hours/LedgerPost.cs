namespace LegalAffairs.TrainerPool.Hours;

/// <summary>A credit with all of its corrections.</summary>
internal sealed class LedgerPost
{
    private readonly List<HoursEntry> _entries;

    /// <param name="entries">Those of one source and person.</param>
    public LedgerPost(IEnumerable<HoursEntry> entries) => _entries = [.. entries.OrderBy(e => e.Number)];

    public IReadOnlyList<HoursEntry> Entries => _entries;

    public HoursEntry Credit => _entries[0];

    /// <summary>What it is worth now.</summary>
    public decimal Hours => _entries.Sum(e => e.Hours);

    /// <summary>Nobody has corrected it by hand.</summary>
    public bool IsAutomatic => _entries.Skip(1).All(e => e.IsAutomatic);

    /// <returns>The line to add, or null where it is worth that already.</returns>
    public HoursEntry? CorrectTo(decimal hours, string reason, Guid id, bool isAutomatic = false)
    {
        var difference = HoursEntry.TenthsOf(hours) - _entries.Sum(e => e.Tenths);
        if (difference == 0)
        {
            return null;
        }

        var correction = Credit.CorrectedBy(id, _entries[^1].Number + 1, difference, reason, isAutomatic);
        _entries.Add(correction);
        return correction;
    }
}
