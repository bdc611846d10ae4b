using System.Text;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>
/// Keys as text, the same in files and in lists of differences: ACD; 正确; 三十|30；公开 (blanks parted by ；, accepted texts by |, and a
/// backslash before either where it belongs to the text). Part of a file format, so not localized.
/// </summary>
internal static class QuestionKeyText
{
    public const string True = "正确";
    public const string False = "错误";

    private const char Escape = '\\';
    private static readonly char[] BlankSeparators = ['；', ';', '\n'];
    private static readonly char[] TextSeparators = ['|', '｜'];

    private static readonly Dictionary<string, bool> Judgements = new(StringComparer.OrdinalIgnoreCase)
    {
        [True] = true,
        ["对"] = true,
        ["是"] = true,
        ["√"] = true,
        ["✓"] = true,
        ["T"] = true,
        ["TRUE"] = true,
        ["Y"] = true,
        [False] = false,
        ["错"] = false,
        ["否"] = false,
        ["×"] = false,
        ["✗"] = false,
        ["X"] = false,
        ["F"] = false,
        ["FALSE"] = false,
        ["N"] = false,
    };

    public static string Of(QuestionKind kind, QuestionKey key) =>
        kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice => string.Concat(key.Options.Select(QuestionContent.LetterOf)),
            QuestionKind.TrueFalse => key.IsTrue is { } isTrue ? (isTrue ? True : False) : string.Empty,
            QuestionKind.FillIn => string.Join('；', key.Blanks.Select(b => string.Join('|', b.Select(Escaped)))),
            _ => key.Reference,
        };

    /// <summary>"A、C", "AC" or "a,c"; a sign that is no letter becomes an option that does not exist.</summary>
    public static IReadOnlyList<int> ReadOptions(string text) =>
        [
            .. FoldedText
                .Of(text)
                .Where(c => !char.IsWhiteSpace(c) && c is not (',' or '、' or ';' or '.' or '/'))
                .Select(c => c - 'A')
                .Order(),
        ];

    public static bool? ReadJudgement(string text) => Judgements.TryGetValue(FoldedText.Of(text), out var isTrue) ? isTrue : null;

    public static IReadOnlyList<IReadOnlyList<string>> ReadBlanks(string text) =>
        text.Length == 0
            ? []
            :
            [
                .. Split(text, BlankSeparators)
                    .Select(b => (IReadOnlyList<string>)[.. Split(b, TextSeparators).Select(t => Unescaped(t).Trim())]),
            ];

    private static string Escaped(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            if (c == Escape || BlankSeparators.Contains(c) || TextSeparators.Contains(c))
            {
                result.Append(Escape);
            }

            result.Append(c);
        }

        return result.ToString();
    }

    private static string Unescaped(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            i += text[i] == Escape && i + 1 < text.Length ? 1 : 0;
            result.Append(text[i]);
        }

        return result.ToString();
    }

    // Leaves escapes in, for the next level.
    private static List<string> Split(string text, char[] separators)
    {
        var (parts, start) = (new List<string>(), 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Escape)
            {
                i++;
            }
            else if (separators.Contains(text[i]))
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
