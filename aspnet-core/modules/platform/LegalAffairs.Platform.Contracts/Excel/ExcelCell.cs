using System.Globalization;
using System.Text.RegularExpressions;

namespace LegalAffairs.Platform.Excel;

/// <param name="Value">
/// string, decimal, double (beyond decimal's range), bool, DateTime (a date cell, no time zone) or null; a failed formula (#REF!) is null too.
/// </param>
/// <param name="Merged">The merged cells that this is part of; all of them carry the value of the first.</param>
public sealed partial record ExcelCell(object? Value, ExcelRange? Merged = null)
{
    // Excel keeps 15 digits of a number; the rest have become zeros.
    private const decimal FirstInexactInteger = 1_000_000_000_000_000m;

    public static ExcelCell Empty { get; } = new((object?)null);

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Trimmed, as the user reads it: numbers in full, never in scientific notation; dates as yyyy-MM-dd.</summary>
    public string Text =>
        Value switch
        {
            null => "",
            string text => (TryExpand(text, out var number) ? Plain(number) : text).Trim(),
            decimal number => Plain(number),
            DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            _ => Convert.ToString(Value, CultureInfo.InvariantCulture)!,
        };

    /// <summary>An identity or credit code typed as a number: Excel has cut its digits and nothing brings them back.</summary>
    public bool DigitsLost =>
        Value switch
        {
            decimal number => Math.Abs(number) >= FirstInexactInteger,
            double => true,
            string text => TryExpand(text, out _),
            _ => false,
        };

    // As Excel writes long numbers into a CSV: 4.10105E+17.
    private static bool TryExpand(string text, out decimal number)
    {
        number = 0;
        return text.Length is > 4 and < 40
            && Scientific().IsMatch(text)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*-?\d(\.\d+)?[Ee]\+\d{2}\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Scientific();
}
