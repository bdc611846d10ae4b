using System.Text;
using CsvHelper;

namespace LegalAffairs.Platform.Excel;

internal static class CsvText
{
    public static void Write(Stream output, ExcelSheet sheet)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { ValidateFieldCount = false }, leaveOpen: true);
        csv.WriteRecord([.. sheet.Columns.Select(c => Harmless(c.Header))]);
        foreach (var row in sheet.Rows)
        {
            csv.WriteRecord([.. row.Select(Field)]);
        }
    }

    private static string Field(object? value) =>
        value is string or ExcelStyled { Value: string } ? Harmless(PlainText.Of(value)) : PlainText.Of(value);

    private static string Harmless(string text) => FormulaText.IsRisky(text) ? "'" + text : text;
}
