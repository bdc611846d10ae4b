using E = LegalAffairs.TrainingExams.TrainingExamsErrorCodes;
using F = LegalAffairs.TrainingExams.Questions.QuestionField;
using Limits = LegalAffairs.TrainingExams.Questions.QuestionLimits;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>What a question of each kind must have. Entry stops at the first problem, an import names them all.</summary>
internal static class QuestionRules
{
    public static bool IsChoice(QuestionKind kind) => kind is QuestionKind.SingleChoice or QuestionKind.MultipleChoice;

    public static void Check(QuestionKind kind, QuestionContent content)
    {
        if (ProblemsOf(kind, content).FirstOrDefault() is { } problem)
        {
            throw problem.ToException();
        }
    }

    public static IEnumerable<QuestionProblem> ProblemsOf(QuestionKind kind, QuestionContent content) =>
        [.. StemProblems(content), .. OptionProblems(kind, content), .. KeyProblems(kind, content), .. ReasonProblems(content)];

    private static IEnumerable<QuestionProblem> StemProblems(QuestionContent content) =>
        content.Stem.Length == 0 ? [new QuestionProblem(F.Stem, E.StemMissing)] : TooLong(F.Stem, content.Stem, Limits.MaxStemLength);

    private static IEnumerable<QuestionProblem> ReasonProblems(QuestionContent content) =>
        [
            .. TooLong(F.LegalBasis, content.LegalBasis, Limits.MaxLegalBasisLength),
            .. TooLong(F.Explanation, content.Explanation, Limits.MaxExplanationLength),
        ];

    private static IEnumerable<QuestionProblem> OptionProblems(QuestionKind kind, QuestionContent content)
    {
        var options = content.Options;
        if (!IsChoice(kind))
        {
            return options.Count == 0 ? [] : [new QuestionProblem(F.Options, E.OptionsNotAllowed)];
        }

        if (options.Count is < Limits.MinOptions or > Limits.MaxOptions)
        {
            return
            [
                new QuestionProblem(
                    F.Options,
                    E.OptionCountOutOfRange,
                    ("min", Limits.MinOptions),
                    ("max", Limits.MaxOptions),
                    ("count", options.Count)
                ),
            ];
        }

        return options.SelectMany((text, position) => OptionProblems(options, text, position));
    }

    private static IEnumerable<QuestionProblem> OptionProblems(IReadOnlyList<string> options, string text, int position)
    {
        var letter = QuestionContent.LetterOf(position);
        if (text.Length == 0)
        {
            return [new QuestionProblem(F.Options, E.OptionEmpty, ("option", letter))];
        }

        var folded = FoldedText.Of(text);
        var first = options.Take(position).ToList().FindIndex(o => FoldedText.Of(o) == folded);
        return first < 0
            ? TooLong(F.Options, text, Limits.MaxOptionLength)
            : [new QuestionProblem(F.Options, E.OptionTwice, ("option", letter), ("first", QuestionContent.LetterOf(first)))];
    }

    private static IEnumerable<QuestionProblem> KeyProblems(QuestionKind kind, QuestionContent content) =>
        kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice => ChoiceKeyProblems(kind, content),
            QuestionKind.TrueFalse => content.Key.IsTrue is null ? [new QuestionProblem(F.Key, E.KeyMissing)] : [],
            QuestionKind.FillIn => BlankProblems(content),
            _ => ReferenceProblems(content.Key),
        };

    private static IEnumerable<QuestionProblem> ChoiceKeyProblems(QuestionKind kind, QuestionContent content)
    {
        var right = content.Key.Options;
        var unknown = right.Where(p => p < 0 || p >= content.Options.Count).ToList();
        return unknown.Count > 0 ? unknown.Select(p => new QuestionProblem(F.Key, E.KeyOptionUnknown, ("option", NameOf(p))))
            : right.Count == 0 ? [new QuestionProblem(F.Key, E.KeyMissing)]
            : right.Distinct().Count() < right.Count ? [new QuestionProblem(F.Key, E.KeyOptionTwice)]
            : kind == QuestionKind.SingleChoice && right.Count > 1 ? [new QuestionProblem(F.Key, E.KeyNotSingle)]
            : kind == QuestionKind.MultipleChoice && right.Count < 2 ? [new QuestionProblem(F.Key, E.KeyNotMultiple)]
            : [];
    }

    private static string NameOf(int position) => position is >= 0 and < 26 ? $"{QuestionContent.LetterOf(position)}" : $"{position + 1}";

    private static IEnumerable<QuestionProblem> BlankProblems(QuestionContent content)
    {
        var (asked, given) = (QuestionContent.CountBlanks(content.Stem), content.Key.Blanks.Count);
        if (asked is 0 or > Limits.MaxBlanks)
        {
            return
            [
                new QuestionProblem(F.Stem, E.BlankCountOutOfRange, ("blank", Limits.Blank), ("max", Limits.MaxBlanks), ("count", asked)),
            ];
        }

        return asked != given
            ? [new QuestionProblem(F.Key, E.BlankCountDiffers, ("blanks", asked), ("answers", given))]
            : content.Key.Blanks.SelectMany((accepted, position) => BlankProblems(accepted, position + 1));
    }

    private static IEnumerable<QuestionProblem> BlankProblems(IReadOnlyList<string> accepted, int number)
    {
        if (accepted.Count is 0 or > Limits.MaxAcceptedTexts || accepted.Any(t => t.Length == 0))
        {
            yield return new QuestionProblem(F.Key, E.BlankWithoutAnswer, ("number", number), ("max", Limits.MaxAcceptedTexts));
        }

        foreach (var problem in accepted.SelectMany(t => TooLong(F.Key, t, Limits.MaxAcceptedTextLength)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<QuestionProblem> ReferenceProblems(QuestionKey key) =>
        [
            .. key.Reference.Length == 0
                ? [new QuestionProblem(F.Key, E.KeyMissing)]
                : TooLong(F.Key, key.Reference, Limits.MaxReferenceLength),
            .. key.ScoringPoints.Count > Limits.MaxScoringPoints
                ? [new QuestionProblem(F.ScoringPoints, E.TooManyScoringPoints, ("max", Limits.MaxScoringPoints))]
                : key.ScoringPoints.SelectMany(p => TooLong(F.ScoringPoints, p, Limits.MaxScoringPointLength)),
        ];

    private static IEnumerable<QuestionProblem> TooLong(F field, string text, int max) =>
        text.Length <= max ? [] : [new QuestionProblem(field, E.TextTooLong, ("max", max), ("length", text.Length))];
}
