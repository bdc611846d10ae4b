using System.Globalization;
using System.Text.RegularExpressions;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>What stands between the braces of a GIFT question.</summary>
internal sealed partial record GiftAnswer(QuestionKind Kind, IReadOnlyList<string> Options, QuestionKey Key, string Feedback)
{
    private const string GeneralFeedback = "####";

    /// <summary>Null for kinds that the bank has not: numbers and pairs to match.</summary>
    public static GiftAnswer? Read(string text)
    {
        var general = text.IndexOf(GeneralFeedback, StringComparison.Ordinal);
        var feedback = general < 0 ? string.Empty : GiftText.Unescaped(text[(general + GeneralFeedback.Length)..]);
        var body = (general < 0 ? text : text[..general]).Trim();
        if (body.Length == 0)
        {
            return new GiftAnswer(QuestionKind.ShortAnswer, [], new QuestionKey(), feedback);
        }

        if (JudgementPattern().Match(body) is { Success: true } judgement)
        {
            var isTrue = char.ToUpperInvariant(judgement.Groups["word"].Value[0]) == 'T';
            return new GiftAnswer(QuestionKind.TrueFalse, [], new QuestionKey { IsTrue = isTrue }, feedback);
        }

        return body[0] is '=' or '~' && !body.Contains("->", StringComparison.Ordinal) ? ReadChoices(body, feedback) : null;
    }

    private static GiftAnswer ReadChoices(string body, string feedback)
    {
        var (options, right) = (new List<string>(), new List<int>());
        var isChoice = false;
        for (var i = 0; i < body.Length; )
        {
            var next = GiftText.IndexOf(body, "=~", i + 1);
            next = next < 0 ? body.Length : next;
            var part = body[(i + 1)..next];
            var weight = WeightPattern().Match(part);
            var isRight =
                body[i] == '=' || (weight.Success && decimal.Parse(weight.Groups["percent"].ValueSpan, CultureInfo.InvariantCulture) > 0);
            isChoice |= body[i] == '~';
            if (isRight)
            {
                right.Add(options.Count);
            }

            options.Add(GiftText.Unescaped(WithoutFeedback(weight.Success ? part[weight.Length..] : part)));
            i = next;
        }

        return isChoice
            ? new GiftAnswer(
                right.Count > 1 ? QuestionKind.MultipleChoice : QuestionKind.SingleChoice,
                options,
                new QuestionKey { Options = right },
                feedback
            )
            : new GiftAnswer(QuestionKind.FillIn, [], new QuestionKey { Blanks = [options] }, feedback);
    }

    private static string WithoutFeedback(string part) => GiftText.IndexOf(part, "#") is >= 0 and var sign ? part[..sign] : part;

    [GeneratedRegex(
        "^(?<word>T|TRUE|F|FALSE)\\s*(#.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex JudgementPattern();

    [GeneratedRegex(@"^\s*%(?<percent>-?\d{1,3}(\.\d{1,5})?)%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WeightPattern();
}
