using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Tests.Platform.Excel;

public sealed class ExcelWriterTests
{
    private static readonly ExcelColumn[] Columns =
    [
        new("一级指标", Width: 20) { MergeEqual = true },
        new("得分", ExcelColumnKind.Decimal) { Group = "结果" },
        new("等次") { Group = "结果", Centered = true },
        new("期限", ExcelColumnKind.Date),
    ];

    [Fact]
    public void The_file_keeps_to_the_format()
    {
        using var document = SpreadsheetDocument.Open(
            Workbook.Write(Table(), Table() with { Name = "第二张", Titles = [], AutoFilter = false }),
            isEditable: false
        );

        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document);

        errors.Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void It_prints_on_a4_across_fitted_to_the_width_with_the_header_on_each_page()
    {
        using var document = SpreadsheetDocument.Open(Workbook.Write(Table()), isEditable: false);
        var sheet = FirstSheet(document);

        var setup = sheet.GetFirstChild<PageSetup>()!;
        setup.PaperSize!.Value.ShouldBe(9u);
        setup.Orientation!.Value.ShouldBe(OrientationValues.Landscape);
        setup.FitToWidth!.Value.ShouldBe(1u);
        setup.FitToHeight!.Value.ShouldBe(0u);
        sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value.ShouldBeTrue();
        NameOf(document, "_xlnm.Print_Titles").ShouldBe("'表'!$2:$3");
    }

    [Fact]
    public void The_header_is_frozen_and_the_filter_spans_the_data()
    {
        using var document = SpreadsheetDocument.Open(Workbook.Write(Table()), isEditable: false);
        var sheet = FirstSheet(document);

        var pane = sheet.SheetViews!.Descendants<Pane>().Single();
        (pane.VerticalSplit!.Value, pane.HorizontalSplit!.Value, pane.TopLeftCell!.Value).ShouldBe((3d, 1d, "B4"));
        sheet.GetFirstChild<AutoFilter>()!.Reference!.Value.ShouldBe("A3:D5");
        NameOf(document, "_xlnm._FilterDatabase").ShouldBe("'表'!$A$3:$D$5");
    }

    [Fact]
    public void Titles_headings_and_equal_neighbours_are_merged()
    {
        using var document = SpreadsheetDocument.Open(Workbook.Write(Table()), isEditable: false);

        FirstSheet(document)
            .Descendants<MergeCell>()
            .Select(m => m.Reference!.Value)
            .ShouldBe(["A1:D1", "A2:A3", "B2:C2", "D2:D3", "A4:A5"]);
    }

    [Fact]
    public void A_fill_colours_the_cell()
    {
        using var document = SpreadsheetDocument.Open(Workbook.Write(Table()), isEditable: false);

        FillOf(document, "C4").ShouldBe("FFE3F4E1");
        FillOf(document, "C5").ShouldBe("FFF8D7DA");
        FillOf(document, "D5").ShouldBeNull();
    }

    [Fact]
    public void An_empty_table_is_still_a_table()
    {
        using var document = SpreadsheetDocument.Open(Workbook.Write(Table() with { Rows = [] }), isEditable: false);

        FirstSheet(document).GetFirstChild<AutoFilter>()!.Reference!.Value.ShouldBe("A3:D3");
        new OpenXmlValidator().Validate(document).ShouldBeEmpty();
    }

    [Fact]
    public void A_hundred_thousand_rows_are_written_while_they_are_made()
    {
        using var output = new CountingStream();
        long seenWhenLastRowIsMade = 0;
        var rows = Enumerable
            .Range(1, 100_000)
            .Select(i =>
            {
                seenWhenLastRowIsMade = output.Written;
                return (IReadOnlyList<object?>)[$"第{i}行 {i * 7919}", (decimal)i, "优", new DateOnly(2026, 1, 1)];
            });

        new ExcelWriter().Write(output, new ExcelSheet("表", [.. Columns.Select(c => c with { MergeEqual = false })], rows));

        seenWhenLastRowIsMade.ShouldBeGreaterThan(output.Written * 9 / 10);
    }

    private static ExcelSheet Table() =>
        new(
            "表",
            Columns,
            [
                ["落实制度", 95.5m, new ExcelStyled("优", ExcelFill.Green), new DateOnly(2026, 7, 29)],
                ["落实制度", 60m, new ExcelStyled("差", ExcelFill.Red), null],
            ]
        )
        {
            Titles = ["云州市2026年度任务表"],
            FrozenColumns = 1,
        };

    private static Worksheet FirstSheet(SpreadsheetDocument document) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().First().Id!)).Worksheet;

    private static string? NameOf(SpreadsheetDocument document, string name) =>
        document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single(d => d.Name == name).Text;

    private static string? FillOf(SpreadsheetDocument document, string reference)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var cell = FirstSheet(document).Descendants<Cell>().Single(c => c.CellReference == reference);
        var format = (CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
        return ((Fill)styles.Fills!.ElementAt((int)format.FillId!.Value)).PatternFill?.ForegroundColor?.Rgb?.Value;
    }

    /// <summary>Not seekable, like a response body.</summary>
    private sealed class CountingStream : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Written += count;
    }
}
