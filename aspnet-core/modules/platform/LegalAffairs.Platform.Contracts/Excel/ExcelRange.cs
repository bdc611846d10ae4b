namespace LegalAffairs.Platform.Excel;

/// <summary>A rectangle of cells, counted from 1; written as A3:B7.</summary>
public sealed record ExcelRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    private const int Letters = 26;

    public override string ToString() => $"{ColumnName(FirstColumn)}{FirstRow}:{ColumnName(LastColumn)}{LastRow}";

    /// <summary>1 → A, 27 → AA.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + (rest - 1) % Letters) + name;
        }

        return name;
    }
}
