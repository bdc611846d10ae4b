namespace LegalAffairs.Platform.Excel;

/// <summary>A row before its header is known.</summary>
internal sealed record RawRow(string Sheet, int Number, IReadOnlyList<ExcelCell> Cells)
{
    public bool IsEmpty => Cells.All(c => c.IsEmpty);

    /// <summary>A title across the table: one merged cell and nothing else.</summary>
    public bool IsBanner =>
        Cells.Where(c => !c.IsEmpty).Select(c => c.Merged).Distinct().ToList() is [{ } only] && only.LastColumn > only.FirstColumn;

    /// <summary>Merged downwards beyond this row: a header of several rows goes on below.</summary>
    public bool ReachesDown => Cells.Any(c => c.Merged?.LastRow > Number);
}
