using ExcelDataReader;

namespace LegalAffairs.Platform.Excel;

internal static class XlsxRows
{
    public static IEnumerable<RawRow> Read(Stream content, ExcelReadOptions options)
    {
        UnpackedSize.Check(content, options.MaxUnpackedBytes);
        TextEncodings.Register();
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(content, new ExcelReaderConfiguration { LeaveOpen = true });
        do
        {
            if (reader.VisibleState != "visible")
            {
                continue;
            }

            var merged = new MergedCells(reader.MergeCells ?? []);
            while (reader.Read())
            {
                yield return new RawRow(reader.Name, reader.Depth + 1, ReadCells(reader, merged));
            }
        } while (reader.NextResult());
    }

    private static ExcelCell[] ReadCells(IExcelDataReader reader, MergedCells merged)
    {
        var cells = new ExcelCell[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = new ExcelCell(ValueOf(reader.GetValue(i)));
            cells[i] = merged.Fill(reader.Depth + 1, i + 1, cell);
        }

        return cells;
    }

    private static object? ValueOf(object? value) =>
        value switch
        {
            int number => (decimal)number,
            double number when Math.Abs(number) < 1e28 => (decimal)number,
            TimeSpan time => time.ToString(),
            _ => value,
        };
}
