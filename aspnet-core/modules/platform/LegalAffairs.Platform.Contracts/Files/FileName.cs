using System.Globalization;
using System.Text;

namespace LegalAffairs.Platform.Files;

/// <summary>Names as uploads bring them, made safe to store, show and offer for download.</summary>
public static class FileName
{
    public const int MaxLength = 200;

    private const string Nameless = "file";
    private const int MaxExtensionLength = 20;
    private const string Forbidden = "<>:\"|?*";

    /// <summary>Without folders, control and direction-changing characters, at most <see cref="MaxLength"/> characters with the extension kept.</summary>
    public static string Clean(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1].ToWellFormed().Normalize(NormalizationForm.FormC);
        var visible = string.Concat(
            last.EnumerateRunes()
                .Where(IsVisible)
                .Select(r => Forbidden.Contains(r.ToString(), StringComparison.Ordinal) ? "_" : r.ToString())
        );
        var trimmed = visible.Trim().TrimEnd('.', ' ');
        return trimmed.Trim('.').Length == 0 ? Nameless : Shorten(trimmed);
    }

    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
            );

    private static string Shorten(string name)
    {
        if (name.Length <= MaxLength)
        {
            return name;
        }

        var extension = Path.GetExtension(name);
        extension = extension.Length <= MaxExtensionLength ? extension : "";
        var length = MaxLength - extension.Length;
        length -= char.IsHighSurrogate(name[length - 1]) ? 1 : 0;
        return name[..length] + extension;
    }

    private static string ToWellFormed(this string text) => string.Concat(text.EnumerateRunes());
}
