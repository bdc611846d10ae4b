using System.Text;
using System.Text.RegularExpressions;

namespace LegalAffairs.Platform.Excel;

/// <summary>Text as a cell can hold it.</summary>
internal static partial class CellText
{
    public const int MaxLength = 32_767;

    /// <summary>Without what XML cannot carry; cut where Excel would call the file damaged.</summary>
    public static string Clean(string text)
    {
        var clean = text.All(IsPlain) ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed));
        return clean.Length <= MaxLength ? clean : clean[..(MaxLength - 1)].TrimEndHalfPair() + "…";
    }

    /// <summary>Excel reads _x0041_ as "A", so a text that happens to look so is written with its underscore spelt out.</summary>
    public static string Escape(string text) =>
        text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? Escaped().Replace(text, "_x005F_${code}") : text;

    private static bool IsPlain(char c) => c is >= ' ' and < '\uD800' or '\n' or '\t';

    private static bool IsAllowed(Rune rune) => rune.Value is >= ' ' and not (0xFFFE or 0xFFFF) or '\n' or '\t';

    private static string TrimEndHalfPair(this string text) => char.IsHighSurrogate(text[^1]) ? text[..^1] : text;

    [GeneratedRegex("_(?<code>[xX][0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
