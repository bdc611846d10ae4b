using System.Text.RegularExpressions;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>The question, options "A. …" or "A) …" in order, then "ANSWER: A".</summary>
internal sealed partial class AikenQuestionReader : IQuestionReader
{
    public QuestionFormat Format => QuestionFormat.Aiken;

    public IEnumerable<DraftRow> Read(Stream content)
    {
        var (lines, stem, options, start) = (TextLines.Read(content), new List<string>(), new List<string>(), 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            start = stem.Count + options.Count == 0 ? i + 1 : start;
            if (AnswerPattern().Match(line) is { Success: true } answer)
            {
                yield return RowOf(start, stem, options, QuestionKeyText.ReadOptions(answer.Groups["key"].Value));
                (stem, options) = ([], []);
            }
            else if (OptionPattern().Match(line) is { Success: true } option && IsNext(option.Groups["letter"].Value, options))
            {
                options.Add(option.Groups["text"].Value.Trim());
            }
            else if (options.Count > 0)
            {
                // An option over several lines.
                options[^1] += "\n" + line;
            }
            else
            {
                stem.Add(line);
            }
        }

        if (stem.Count + options.Count > 0)
        {
            yield return RowOf(start, stem, options, []);
        }
    }

    private static bool IsNext(string letter, List<string> options) =>
        char.ToUpperInvariant(letter[0]) == QuestionContent.LetterOf(options.Count);

    private static DraftRow RowOf(int line, List<string> stem, List<string> options, IReadOnlyList<int> key) =>
        new(string.Empty, line)
        {
            Draft = new QuestionDraft(
                QuestionKind.SingleChoice,
                string.Empty,
                QuestionWords.UsualDifficulty,
                [],
                new QuestionContent(string.Join('\n', stem), options, new QuestionKey { Options = key }, string.Empty, string.Empty)
            ),
        };

    [GeneratedRegex(@"^ANSWER\s*[:：](?<key>.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnswerPattern();

    [GeneratedRegex(@"^(?<letter>[A-Za-z])[.)）、．](?<text>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionPattern();
}
