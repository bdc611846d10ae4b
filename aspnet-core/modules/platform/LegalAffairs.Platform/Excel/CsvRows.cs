using System.Text;
using CsvHelper;

namespace LegalAffairs.Platform.Excel;

internal static class CsvRows
{
    private const string SheetName = "CSV";
    private const int MaxHeaderLength = 32_768;

    private static readonly char[] Separators = [',', '\t', ';'];

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        SkipEmptyLines = false, // they count when the user looks for row 37
        MaxRecordSize = 1024 * 1024,
        // Quotes inside a field are how people write; a quote that is never closed would swallow the rest of the file.
        OnMalformedRecord = record =>
        {
            if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            {
                throw new InvalidDataException("A quoted field does not end.");
            }
        },
    };

    public static IEnumerable<RawRow> Read(Stream content)
    {
        var encoding = TextEncodings.Detect(content);
        var separator = DetectSeparator(content, encoding);
        using var text = Open(content, encoding);
        using var reader = CsvReader.Create(text, Options with { Separator = separator }, leaveOpen: true);
        while (reader.Read())
        {
            yield return new RawRow(SheetName, (int)reader.RowNumber, [.. reader.Current.ToArray().Select(ToCell)]);
        }
    }

    private static StreamReader Open(Stream content, Encoding encoding)
    {
        content.Position = 0;
        return new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    // By the first line alone: the library also counts the lines below and "|", which our own lists use inside a field.
    private static char DetectSeparator(Stream content, Encoding encoding)
    {
        using var text = Open(content, encoding);
        var start = new char[MaxHeaderLength];
        var line = new string(start, 0, text.ReadBlock(start)).TrimStart('\r', '\n').Split('\n', 2)[0];
        return Separators.MaxBy(s => line.Count(c => c == s));
    }

    private static ExcelCell ToCell(string field)
    {
        if (field.Contains('\0', StringComparison.Ordinal))
        {
            throw new InvalidDataException("Not a text file.");
        }

        // Undoes the mark that our own CSV export puts before text that a spreadsheet would run as a formula.
        return new ExcelCell(field.StartsWith('\'') && FormulaText.IsRisky(field.AsSpan(1)) ? field[1..] : field);
    }
}
