using System.Text.RegularExpressions;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Puts outcomes into words; the caller's lookup (e.g. key => localizer[key]) decides the language.</summary>
internal static partial class GradingWords
{
    public static string Of(GradingOutcome outcome, Func<string, string> text)
    {
        var sentence = Of(outcome.Messages, text);
        return outcome.Status switch
        {
            GradingStatus.Incomplete => Fill(text("Grading:Incomplete"), _ => sentence),
            GradingStatus.Invalid => Fill(text("Grading:Invalid"), _ => sentence),
            _ => sentence,
        };
    }

    public static string Of(FinalGrade grade, Func<string, string> text) => Of(grade.Computed with { Messages = grade.Messages }, text);

    public static string Of(IEnumerable<GradingMessage> messages, Func<string, string> text) =>
        string.Join(text("Grading:StepSeparator"), messages.Select(message => Of(message, text)));

    public static string Of(GradingMessage message, Func<string, string> text) =>
        Fill(
            text(message.Code),
            name =>
                name == "grade" && message.Grade is { } grade ? text($"Enum:{nameof(Grade)}.{grade:D}")
                : message.Arguments.TryGetValue(name, out var value) ? value
                : $"{{{name}}}"
        );

    // One pass: a criterion that is itself called "{grade}" stays as it is.
    private static string Fill(string template, Func<string, string> valueOf) =>
        Placeholder().Replace(template, match => valueOf(match.Groups["name"].Value));

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
