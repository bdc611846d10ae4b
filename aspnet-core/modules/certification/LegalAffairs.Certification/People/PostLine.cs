using System.Globalization;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.People;

/// <summary>Post and kind of employment as one line of the history: kept as a number, shown as a word of the reader's language.</summary>
internal static class PostLine
{
    private const char Separator = '|';

    public static string Of(string post, EmploymentKind employment) =>
        string.Create(CultureInfo.InvariantCulture, $"{post}{Separator}{(int)employment}");

    public static string? Show(string? line, IStringLocalizer texts)
    {
        var parts = line?.Split(Separator) ?? [];
        return parts.Length < 2 ? line : $"{string.Join(Separator, parts[..^1])} · {texts[$"Enum:EmploymentKind.{parts[^1]}"]}";
    }
}
