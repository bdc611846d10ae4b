namespace LegalAffairs.Platform.Excel;

/// <summary>Where the parts of a sheet stand; the data's last row is known only when it has been written.</summary>
internal sealed class SheetLayout
{
    public SheetLayout(string name, ExcelSheet sheet)
    {
        Name = name;
        Sheet = sheet;
        LastRow = HeaderRow;
    }

    public string Name { get; }

    public ExcelSheet Sheet { get; }

    public int ColumnCount => Sheet.Columns.Count;

    public bool HasGroups => Sheet.Columns.Any(c => c.Group is not null);

    public int FirstHeaderRow => Sheet.Titles.Count + 1;

    public int HeaderRow => FirstHeaderRow + (HasGroups ? 1 : 0);

    public int LastRow { get; set; }

    public ExcelRange Filter => new(HeaderRow, 1, LastRow, ColumnCount);

    /// <summary>Of titles and grouped headings; those of the data are found on the way.</summary>
    public IEnumerable<ExcelRange> HeadMerges()
    {
        if (ColumnCount > 1)
        {
            foreach (var row in Enumerable.Range(1, Sheet.Titles.Count))
            {
                yield return new ExcelRange(row, 1, row, ColumnCount);
            }
        }

        foreach (var range in HasGroups ? GroupMerges() : [])
        {
            yield return range;
        }
    }

    private IEnumerable<ExcelRange> GroupMerges()
    {
        for (int first = 0, next; first < ColumnCount; first = next)
        {
            var group = Sheet.Columns[first].Group;
            next = first + 1;
            while (group is not null && next < ColumnCount && Sheet.Columns[next].Group == group)
            {
                next++;
            }

            if (group is null)
            {
                yield return new ExcelRange(FirstHeaderRow, first + 1, HeaderRow, first + 1);
            }
            else if (next - first > 1)
            {
                yield return new ExcelRange(FirstHeaderRow, first + 1, FirstHeaderRow, next);
            }
        }
    }
}
