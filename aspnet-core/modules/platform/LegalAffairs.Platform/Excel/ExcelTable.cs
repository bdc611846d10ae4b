using LegalAffairs.Abp;

namespace LegalAffairs.Platform.Excel;

/// <summary>Finds the header of each sheet and gives out the rows below it.</summary>
internal sealed class ExcelTable
{
    private const int HeaderSearchRows = 20;

    private readonly ExcelReadOptions _options;
    private string? _sheet;
    private ExcelHeader? _header;
    private bool _foundHeader;
    private int _searched;
    private IReadOnlyList<string>? _missing;

    private ExcelTable(ExcelReadOptions options) => _options = options;

    public static IEnumerable<ExcelRow> Read(IEnumerable<RawRow> rows, ExcelReadOptions options)
    {
        var table = new ExcelTable(options);
        var count = 0;
        foreach (var row in rows.Where(r => !r.IsEmpty))
        {
            if (table.Accept(row) is not { } accepted)
            {
                continue;
            }

            if (++count > options.MaxRows)
            {
                throw new BusinessException(PlatformErrorCodes.ExcelTooManyRows).WithData("max", options.MaxRows);
            }

            yield return accepted;
        }

        table.CheckFound(count);
    }

    private ExcelRow? Accept(RawRow row)
    {
        if (row.Sheet != _sheet)
        {
            (_sheet, _header, _searched) = (row.Sheet, null, 0);
        }

        if (_header is not null)
        {
            return BelowHeader(row, _header);
        }

        if (_searched++ < HeaderSearchRows)
        {
            _header = TryHeader(row);
            _foundHeader |= _header is not null;
        }

        return null;
    }

    // Cells right of the last named column are notes; a row of nothing else is no data.
    private static ExcelRow? BelowHeader(RawRow row, ExcelHeader header) =>
        header.Names.Any(n => header.IndexOf(n) < row.Cells.Count && !row.Cells[header.IndexOf(n)!.Value].IsEmpty)
            ? new ExcelRow(row.Sheet, row.Number, header, row.Cells)
            : null;

    private ExcelHeader? TryHeader(RawRow row)
    {
        if (row.IsBanner || row.ReachesDown)
        {
            return null;
        }

        var named = row.Cells.Select((c, i) => (Name: c.Text, Index: i)).Where(c => c.Name.Length > 0).ToList();
        var present = named.Select(c => ExcelHeader.Normalize(c.Name)).ToHashSet();
        var missing = _options.RequiredColumns.Where(c => !present.Contains(ExcelHeader.Normalize(c))).ToList();
        if (missing.Count > 0)
        {
            _missing = _missing is null || missing.Count < _missing.Count ? missing : _missing;
            return null;
        }

        return ToHeader(row.Number, named);
    }

    private ExcelHeader ToHeader(int row, List<(string Name, int Index)> named)
    {
        if (named.Count > _options.MaxColumns)
        {
            throw new BusinessException(PlatformErrorCodes.ExcelTooManyColumns).WithData("max", _options.MaxColumns);
        }

        var twice = named.GroupBy(c => ExcelHeader.Normalize(c.Name)).FirstOrDefault(g => g.Skip(1).Any());
        if (twice is not null)
        {
            throw new BusinessException(PlatformErrorCodes.ExcelColumnTwice).WithData("column", twice.First().Name).WithData("row", row);
        }

        return new ExcelHeader(row, named);
    }

    private void CheckFound(int count)
    {
        if (count > 0)
        {
            return;
        }

        throw !_foundHeader && _missing is not null
            ? new BusinessException(PlatformErrorCodes.ExcelColumnsMissing).WithData("columns", string.Join("、", _missing))
            : new BusinessException(PlatformErrorCodes.ExcelNoData);
    }
}
