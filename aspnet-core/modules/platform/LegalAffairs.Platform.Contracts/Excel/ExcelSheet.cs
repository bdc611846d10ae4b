namespace LegalAffairs.Platform.Excel;

/// <summary>A table to write, printed on A4 across with its header repeated.</summary>
/// <param name="Name">Shortened to 31 characters, forbidden ones replaced, made unique in the file.</param>
/// <param name="Rows">
/// One value a column: string, whole numbers, decimal, DateOnly, DateTime (UTC, shown in Asia/Shanghai), bool, null, or an <see cref="ExcelStyled"/> of these.
/// </param>
public sealed record ExcelSheet(string Name, IReadOnlyList<ExcelColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>Lines above the header, merged across the table; the first is set large.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Columns that stay in view when scrolling sideways.</summary>
    public int FrozenColumns { get; init; }

    public bool AutoFilter { get; init; } = true;

    public static ExcelSheet Of<T>(string name, IReadOnlyList<(ExcelColumn Column, Func<T, object?> Value)> columns, IEnumerable<T> rows) =>
        new(name, [.. columns.Select(c => c.Column)], rows.Select(r => (IReadOnlyList<object?>)[.. columns.Select(c => c.Value(r))]));
}
