using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LegalAffairs.Platform.Excel;

/// <summary>Dates as people type them: 2020-07-29, 2020/7/29, 2020.7.29, 2020年7月29日, 20200729, date cells and Excel's serial numbers.</summary>
public static partial class ExcelDate
{
    // Before it, Excel counts a 1900-02-29 that never was; nothing here is that old.
    private const int FirstSerial = 61;
    private const int LastSerial = 2_958_465;

    public static ExcelDateResult Parse(ExcelCell cell) =>
        cell.Value switch
        {
            DateTime date => new ExcelDateResult(DateOnly.FromDateTime(date), Exists: true),
            decimal number => FromNumber(number),
            string text => FromText(text),
            _ => ExcelDateResult.NotADate,
        };

    private static ExcelDateResult FromNumber(decimal number) =>
        number is >= FirstSerial and < LastSerial + 1
            ? new ExcelDateResult(DateOnly.FromDateTime(DateTime.FromOADate((double)decimal.Truncate(number))), Exists: true)
            : FromText(number.ToString(CultureInfo.InvariantCulture));

    private static ExcelDateResult FromText(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        var match = Written().Match(plain);
        if (!match.Success)
        {
            return Serial().IsMatch(plain) ? FromNumber(decimal.Parse(plain, CultureInfo.InvariantCulture)) : ExcelDateResult.NotADate;
        }

        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        var exists = year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new ExcelDateResult(new DateOnly(year, month, day), Exists: true) : ExcelDateResult.NoSuchDay;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?<y>\d{4})(?:(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})|\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日)(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2})?)?|(?<y>\d{4})(?<m>\d{2})(?<d>\d{2}))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Written();

    // Five digits: 1982 to 2173. A CSV has lost the format that made it a date.
    [GeneratedRegex(@"^[3-9]\d{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Serial();
}
