using System.Text.RegularExpressions;

namespace LegalAffairs.Abp.PersonalData;

/// <summary>Numbers as long as that of an identity card, old or new, wherever they stand in a text that is kept or shown.</summary>
public static partial class LongNumbers
{
    private const int ShownFirst = 3;
    private const int ShownLast = 4;
    private const int Timeout = 1000;

    public static bool AreIn(string text) => Number().IsMatch(text);

    /// <summary>410***********001X; what is no such number stays as it is.</summary>
    public static string Mask(string text) => Number().Replace(text, m => MaskNumber(string.Concat(m.Value.Where(char.IsLetterOrDigit))));

    private static string MaskNumber(string number) =>
        number[..ShownFirst] + new string('*', number.Length - ShownFirst - ShownLast) + number[^ShownLast..];

    // Digits of any width, with the blanks that people group them by.
    [GeneratedRegex(@"\d(?:\s?\d){14,}(?:\s?[XxＸｘ])?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout)]
    private static partial Regex Number();
}
