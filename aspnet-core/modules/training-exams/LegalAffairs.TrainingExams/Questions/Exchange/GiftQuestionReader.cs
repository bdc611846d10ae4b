using System.Text.RegularExpressions;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>Questions are blocks between empty lines; // comments may carry [tag:…], $CATEGORY: holds for what follows.</summary>
internal sealed partial class GiftQuestionReader : IQuestionReader
{
    private const string CategoryCommand = "$CATEGORY:";

    public QuestionFormat Format => QuestionFormat.Gift;

    public IEnumerable<DraftRow> Read(Stream content)
    {
        var (category, tags, block, start) = (string.Empty, new List<string>(), new List<string>(), 0);
        var lines = TextLines.Read(content);
        for (var i = 0; i <= lines.Length; i++)
        {
            var line = i < lines.Length ? lines[i].Trim() : string.Empty;
            if (line.StartsWith("//", StringComparison.Ordinal))
            {
                tags.AddRange(TagPattern().Matches(line).Select(m => m.Groups["tag"].Value));
            }
            else if (block.Count == 0 && line.StartsWith(CategoryCommand, StringComparison.OrdinalIgnoreCase))
            {
                category = line[CategoryCommand.Length..].Trim();
            }
            else if (line.Length > 0)
            {
                start = block.Count == 0 ? i + 1 : start;
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return RowOf(start, string.Join('\n', block), category, tags);
                (tags, block) = ([], []);
            }
        }
    }

    private static DraftRow RowOf(int line, string block, string category, List<string> tags)
    {
        var row = new DraftRow(string.Empty, line);
        var text = TitlePattern().Replace(block, string.Empty);
        var open = GiftText.IndexOf(text, "{");
        var close = open < 0 ? -1 : GiftText.IndexOf(text, "}", open + 1);
        if (close < 0)
        {
            row.AddError(QuestionColumns.Key, TrainingExamsErrorCodes.GiftWithoutAnswer);
            return row;
        }

        var answer = GiftAnswer.Read(text[(open + 1)..close]);
        if (answer is null)
        {
            row.AddError(QuestionColumns.Key, TrainingExamsErrorCodes.GiftKindUnknown);
            return row;
        }

        var reasons = GiftReasons.Read(answer.Feedback);
        row.Draft = new QuestionDraft(
            answer.Kind,
            category,
            DifficultyOf(tags),
            [.. tags.Where(t => !DifficultyPattern().IsMatch(t))],
            new QuestionContent(
                StemOf(text[..open], text[(close + 1)..], answer.Kind),
                answer.Options,
                answer.Key with
                {
                    Reference = answer.Kind == QuestionKind.ShortAnswer ? reasons.Reference : string.Empty,
                    ScoringPoints = answer.Kind == QuestionKind.ShortAnswer ? reasons.ScoringPoints : [],
                },
                reasons.LegalBasis,
                reasons.Explanation
            )
        );
        return row;
    }

    // An answer in the middle of the sentence is the blank itself; at its end it stands behind it, unless the blank is marked already.
    private static string StemOf(string before, string after, QuestionKind kind)
    {
        var (head, tail) = (GiftText.Unescaped(FormatPattern().Replace(before, string.Empty)), GiftText.Unescaped(after));
        var needsBlank = tail.Length > 0 || (kind == QuestionKind.FillIn && QuestionContent.CountBlanks(head) == 0);
        return needsBlank ? $"{head}{QuestionLimits.Blank}{tail}" : head;
    }

    private static int DifficultyOf(IEnumerable<string> tags) =>
        tags.Select(t => DifficultyPattern().Match(t))
            .Where(m => m.Success)
            .Select(m => m.Groups["level"].Value[0] - '0')
            .LastOrDefault(QuestionWords.UsualDifficulty);

    [GeneratedRegex(@"\[tag:(?<tag>[^\]]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagPattern();

    [GeneratedRegex("^难度(?<level>[1-5])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DifficultyPattern();

    [GeneratedRegex(@"^\s*::.*?(?<!\\)::", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^\s*\[(html|plain|moodle|markdown)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormatPattern();
}
