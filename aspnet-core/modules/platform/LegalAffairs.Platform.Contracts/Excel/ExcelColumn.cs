namespace LegalAffairs.Platform.Excel;

/// <param name="Width">In characters of the default font; a Chinese character takes two.</param>
public sealed record ExcelColumn(string Header, ExcelColumnKind Kind = ExcelColumnKind.Text, double Width = 16)
{
    /// <summary>Neighbouring columns of one group stand under a common heading.</summary>
    public string? Group { get; init; }

    /// <summary>Equal values below each other become one cell, as on paper; never across a change in such a column further left.</summary>
    public bool MergeEqual { get; init; }

    public bool Centered { get; init; }
}
