namespace LegalAffairs.Abp.Validation;

/// <summary>A list was asked to sort by a column that it does not offer: 400.</summary>
public sealed class UnknownSortingException(string sorting, IReadOnlyList<string> allowed) : Exception($"Cannot sort by {sorting}")
{
    public string Sorting { get; } = sorting;

    public IReadOnlyList<string> Allowed { get; } = allowed;
}
