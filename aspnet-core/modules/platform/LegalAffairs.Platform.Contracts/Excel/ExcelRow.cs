namespace LegalAffairs.Platform.Excel;

/// <param name="Number">As the user sees it in Excel, from 1.</param>
public sealed record ExcelRow(string Sheet, int Number, ExcelHeader Header, IReadOnlyList<ExcelCell> Cells)
{
    /// <summary>An absent column reads as an empty cell: optional columns may be left out.</summary>
    public ExcelCell this[string column] => Header.IndexOf(column) is { } index && index < Cells.Count ? Cells[index] : ExcelCell.Empty;

    public bool Has(string column) => Header.IndexOf(column) is not null;
}
