using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LegalAffairs.Abp.Localization;

/// <summary>Fills "{name}" placeholders of a text from named values.</summary>
public static partial class NamedArguments
{
    public static string Fill(string text, IDictionary values) =>
        Placeholder()
            .Replace(
                text,
                match =>
                    values.Contains(match.Groups["name"].Value)
                        ? Convert.ToString(values[match.Groups["name"].Value], CultureInfo.CurrentCulture) ?? string.Empty
                        : match.Value
            );

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
