namespace LegalAffairs.Platform.Excel;

/// <summary>Finds the runs of equal values that become one cell, keeping one value a column and the ranges found.</summary>
internal sealed class EqualRuns(IReadOnlyList<ExcelColumn> columns)
{
    private readonly object?[] _values = new object?[columns.Count];
    private readonly int[] _starts = new int[columns.Count];
    private readonly List<ExcelRange> _ranges = [];

    public IReadOnlyList<ExcelRange> Ranges => _ranges;

    public void Next(int row, IReadOnlyList<object?> values)
    {
        var broken = false;
        for (var i = 0; i < columns.Count; i++)
        {
            if (!columns[i].MergeEqual)
            {
                continue;
            }

            var value = i < values.Count ? values[i] : null;
            broken |= _starts[i] == 0 || value is null || !Equals(value, _values[i]);
            if (broken)
            {
                Close(i, row - 1);
                (_starts[i], _values[i]) = (row, value);
            }
        }
    }

    /// <summary>Whether the cell is covered by one above it.</summary>
    public bool IsContinued(int row, int column) => columns[column].MergeEqual && _starts[column] < row;

    public void End(int lastRow)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            Close(i, lastRow);
        }
    }

    private void Close(int column, int lastRow)
    {
        if (_starts[column] > 0 && _starts[column] < lastRow)
        {
            _ranges.Add(new ExcelRange(_starts[column], column + 1, lastRow, column + 1));
        }
    }
}
