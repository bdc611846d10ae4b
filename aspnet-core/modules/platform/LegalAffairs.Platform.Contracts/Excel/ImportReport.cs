namespace LegalAffairs.Platform.Excel;

/// <param name="Errors">The first ones; <paramref name="ErrorCount"/> counts them all.</param>
public sealed record ImportReport(int TotalRows, int GoodRows, int ErrorCount, IReadOnlyList<ImportRowError> Errors)
{
    public int BadRows => TotalRows - GoodRows;

    public bool IsClean => ErrorCount == 0;

    public bool IsTruncated => Errors.Count < ErrorCount;

    public bool HasSeveralSheets => Errors.Select(e => e.Sheet).Distinct(StringComparer.Ordinal).Skip(1).Any();
}
