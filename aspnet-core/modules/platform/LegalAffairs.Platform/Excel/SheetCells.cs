using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Platform.Excel;

internal static class SheetCells
{
    public static void WriteTextRow(OpenXmlWriter writer, int row, IReadOnlyList<string> texts, uint style, double? height = null)
    {
        var element = new Row { RowIndex = (uint)row };
        if (height is not null)
        {
            (element.Height, element.CustomHeight) = (height, true);
        }

        writer.WriteStartElement(element);
        for (var i = 0; i < texts.Count; i++)
        {
            writer.WriteElement(Text(row, i + 1, texts[i], style));
        }

        writer.WriteEndElement();
    }

    public static Cell Data(int row, int column, ExcelColumn kind, object? value)
    {
        var (plain, fill) = value is ExcelStyled styled ? (styled.Value, styled.Fill) : (value, ExcelFill.None);
        var style = CellStyles.Data(kind.Kind, fill, kind.Centered);
        return plain switch
        {
            null => Empty(row, column, style),
            _ when kind.Kind != ExcelColumnKind.Text && Number(plain) is { } number => Numeric(row, column, number, style),
            _ => Text(row, column, PlainText.Of(plain), CellStyles.Data(ExcelColumnKind.Text, fill, kind.Centered)),
        };
    }

    private static string? Number(object value) =>
        value switch
        {
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            int or long or short or byte => Convert.ToString(value, CultureInfo.InvariantCulture),
            DateOnly date => date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture),
            DateTime moment => LocalTime.FromUtc(moment).ToOADate().ToString(CultureInfo.InvariantCulture),
            _ => null,
        };

    private static Cell Empty(int row, int column, uint style) => new() { CellReference = Reference(row, column), StyleIndex = style };

    private static Cell Numeric(int row, int column, string number, uint style)
    {
        var cell = Empty(row, column, style);
        cell.CellValue = new CellValue(number);
        return cell;
    }

    private static Cell Text(int row, int column, string text, uint style)
    {
        var cell = Empty(row, column, style);
        var clean = CellText.Clean(text);
        if (clean.Length > 0)
        {
            // Text that looks like a formula is safe in here: a string cell is never calculated.
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(CellText.Escape(clean)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }

    private static string Reference(int row, int column) => $"{ExcelRange.ColumnName(column)}{row}";
}
