using DocumentFormat.OpenXml.Spreadsheet;

namespace LegalAffairs.Platform.Excel;

/// <summary>The fixed set of formats: four for the head, then kind × fill × alignment for data.</summary>
internal static class CellStyles
{
    public const uint Title = 1;
    public const uint Subtitle = 2;
    public const uint Header = 3;

    private const uint FirstData = 4;
    private const uint DateFormat = 164;
    private const uint MomentFormat = 165;

    private static readonly ExcelColumnKind[] Kinds = Enum.GetValues<ExcelColumnKind>();
    private static readonly string[] Colours = ["FFE3F4E1", "FFDDEBF7", "FFFFF2CC", "FFF8D7DA", "FFE7E6E6"];

    public static uint Data(ExcelColumnKind kind, ExcelFill fill, bool centered) =>
        FirstData + (((uint)fill * (uint)Kinds.Length) + (uint)kind) * 2 + (centered ? 1u : 0u);

    public static Stylesheet Sheet() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" },
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm" }
            ),
            new Fonts(Font(11, bold: false), Font(18, bold: true), Font(11, bold: true)),
            new Fills([Pattern(PatternValues.None), Pattern(PatternValues.Gray125), Solid("FFD9E1F2"), .. Colours.Select(Solid)]),
            new Borders(new Border(), ThinBorder()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([new CellFormat(), .. Head(), .. DataFormats()])
        );

    private static IEnumerable<CellFormat> Head() =>
        [
            Format(font: 1, fill: 0, border: 0, HorizontalAlignmentValues.Center),
            Format(font: 0, fill: 0, border: 0, HorizontalAlignmentValues.Center),
            Format(font: 2, fill: 2, border: 1, HorizontalAlignmentValues.Center),
        ];

    private static IEnumerable<CellFormat> DataFormats() =>
        from fill in Enum.GetValues<ExcelFill>()
        from kind in Kinds
        from centered in new[] { false, true }
        select Data(kind, fill == ExcelFill.None ? 0 : (uint)fill + 2, centered);

    private static CellFormat Data(ExcelColumnKind kind, uint fill, bool centered)
    {
        var format = Format(font: 0, fill, border: 1, centered ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.General);
        format.NumberFormatId = kind switch
        {
            ExcelColumnKind.Text => 49, // "@"
            ExcelColumnKind.Integer => 1,
            ExcelColumnKind.Decimal => 2,
            ExcelColumnKind.Date => DateFormat,
            _ => MomentFormat,
        };
        format.ApplyNumberFormat = true;
        return format;
    }

    private static CellFormat Format(uint font, uint fill, uint border, HorizontalAlignmentValues alignment) =>
        new(
            new Alignment
            {
                Horizontal = alignment,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = true,
            }
        )
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Font Font(double size, bool bold)
    {
        var font = new Font(new FontSize { Val = size }, new FontName { Val = "宋体" });
        return bold ? (Font)font.PrependChild(new Bold()).Parent! : font;
    }

    private static Fill Pattern(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border ThinBorder() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );
}
