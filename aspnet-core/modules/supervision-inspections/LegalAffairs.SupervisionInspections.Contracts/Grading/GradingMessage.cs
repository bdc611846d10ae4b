using System.Globalization;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>One sentence of an explanation or an error, as data: a key of the SupervisionInspections resource and its named arguments.</summary>
/// <param name="Grade">The grade that holds after this step; null where the step decides none. Texts show it as {grade}.</param>
public sealed record GradingMessage(string Code, IReadOnlyDictionary<string, string> Arguments, Grade? Grade = null)
{
    public static GradingMessage Create(string code, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            texts[name] = InWords(value);
        }

        return new GradingMessage(code, texts);
    }

    private static string InWords(object? value) =>
        value switch
        {
            decimal number => number.ToString("0.##", CultureInfo.InvariantCulture),
            // An error repeats what was typed, but not all 5,000 characters of it.
            string { Length: > GradingLimits.MaxReasonLength } text => text[..GradingLimits.MaxReasonLength] + "…",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
