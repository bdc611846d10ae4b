using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LegalAffairs.Platform.Excel;

/// <summary>Writes one worksheet in the order that the format prescribes.</summary>
internal sealed class SheetPart(SheetLayout layout)
{
    private const uint A4 = 9;

    private readonly EqualRuns _runs = new(layout.Sheet.Columns);

    public void Write(Stream part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(View());
        writer.WriteElement(Widths());
        writer.WriteStartElement(new SheetData());
        WriteHead(writer);
        WriteData(writer);
        writer.WriteEndElement();
        if (layout.Sheet.AutoFilter)
        {
            writer.WriteElement(new AutoFilter { Reference = layout.Filter.ToString() });
        }

        WriteMerges(writer, [.. layout.HeadMerges(), .. _runs.Ranges]);
        writer.WriteElement(
            new PageMargins
            {
                Left = 0.4,
                Right = 0.4,
                Top = 0.5,
                Bottom = 0.6,
                Header = 0.3,
                Footer = 0.3,
            }
        );
        writer.WriteElement(
            new PageSetup
            {
                PaperSize = A4,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        writer.WriteElement(new HeaderFooter(new OddFooter("&C&P / &N")));
        writer.WriteEndElement();
    }

    private SheetViews View()
    {
        var frozen = layout.Sheet.FrozenColumns;
        var pane = new Pane
        {
            VerticalSplit = layout.HeaderRow,
            TopLeftCell = $"{ExcelRange.ColumnName(frozen + 1)}{layout.HeaderRow + 1}",
            ActivePane = frozen > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };
        if (frozen > 0)
        {
            pane.HorizontalSplit = frozen;
        }

        return new SheetViews(new SheetView(pane) { WorkbookViewId = 0 });
    }

    private Columns Widths() =>
        new(
            layout.Sheet.Columns.Select(
                (c, i) =>
                    new Column
                    {
                        Min = (uint)i + 1,
                        Max = (uint)i + 1,
                        Width = c.Width,
                        CustomWidth = true,
                    }
            )
        );

    private void WriteHead(OpenXmlWriter writer)
    {
        var columns = layout.Sheet.Columns;
        for (var i = 0; i < layout.Sheet.Titles.Count; i++)
        {
            var style = i == 0 ? CellStyles.Title : CellStyles.Subtitle;
            SheetCells.WriteTextRow(writer, i + 1, [layout.Sheet.Titles[i]], style, height: i == 0 ? 30 : 18);
        }

        if (layout.HasGroups)
        {
            SheetCells.WriteTextRow(writer, layout.FirstHeaderRow, [.. columns.Select(c => c.Group ?? c.Header)], CellStyles.Header);
        }

        // Excel keeps only the first cell of a merged area; headings without a group stand in the row above.
        var last = columns.Select(c => layout.HasGroups && c.Group is null ? "" : c.Header);
        SheetCells.WriteTextRow(writer, layout.HeaderRow, [.. last], CellStyles.Header);
    }

    private void WriteData(OpenXmlWriter writer)
    {
        foreach (var values in layout.Sheet.Rows)
        {
            var row = ++layout.LastRow;
            _runs.Next(row, values);
            writer.WriteStartElement(new Row { RowIndex = (uint)row });
            for (var i = 0; i < layout.ColumnCount; i++)
            {
                var value = i < values.Count && !_runs.IsContinued(row, i) ? values[i] : null;
                writer.WriteElement(SheetCells.Data(row, i + 1, layout.Sheet.Columns[i], value));
            }

            writer.WriteEndElement();
        }

        _runs.End(layout.LastRow);
    }

    private static void WriteMerges(OpenXmlWriter writer, List<ExcelRange> ranges)
    {
        if (ranges.Count > 0)
        {
            writer.WriteElement(
                new MergeCells(ranges.Select(r => new MergeCell { Reference = r.ToString() })) { Count = (uint)ranges.Count }
            );
        }
    }
}
