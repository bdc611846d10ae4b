using ExcelDataReader;

namespace LegalAffairs.Platform.Excel;

/// <summary>Gives every cell of a merged area the value of its first, row by row, remembering only areas that are still open.</summary>
internal sealed class MergedCells
{
    private readonly Dictionary<int, List<ExcelRange>> _startingAt = [];
    private readonly Dictionary<ExcelRange, ExcelCell> _open = [];
    private int _row;

    public MergedCells(IEnumerable<CellRange> ranges)
    {
        foreach (var r in ranges)
        {
            var range = new ExcelRange(r.FromRow + 1, r.FromColumn + 1, r.ToRow + 1, r.ToColumn + 1);
            (_startingAt.TryGetValue(range.FirstRow, out var list) ? list : _startingAt[range.FirstRow] = []).Add(range);
        }
    }

    public ExcelCell Fill(int row, int column, ExcelCell cell)
    {
        if (row != _row)
        {
            Enter(row);
        }

        foreach (var (range, first) in _open)
        {
            if (range.FirstColumn <= column && column <= range.LastColumn)
            {
                return range.FirstRow == row && range.FirstColumn == column ? _open[range] = cell with { Merged = range } : first;
            }
        }

        return cell;
    }

    private void Enter(int row)
    {
        _row = row;
        foreach (var ended in _open.Keys.Where(r => r.LastRow < row).ToList())
        {
            _open.Remove(ended);
        }

        foreach (var range in _startingAt.GetValueOrDefault(row) ?? [])
        {
            _open[range] = ExcelCell.Empty with { Merged = range };
        }
    }
}
