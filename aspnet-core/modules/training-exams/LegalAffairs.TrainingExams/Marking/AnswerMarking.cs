using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>What an answer is worth. Exact: points are decimals, and shares are rounded down to the hundredth.</summary>
internal static class AnswerMarking
{
    private const decimal Half = 2m;
    private const decimal Hundred = 100m;

    /// <returns>Points, or null where a person has to read it.</returns>
    public static decimal? Mark(PaperContentItem item, MultipleChoiceRule rule, string answer)
    {
        if (answer.Length == 0)
        {
            return 0;
        }

        var key = item.Content.Key;
        return item.Kind switch
        {
            QuestionKind.SingleChoice => AnswerRules.PositionsOf(answer)!.SequenceEqual(key.Options) ? item.Points : 0,
            QuestionKind.MultipleChoice => MultipleChoice(item, rule, AnswerRules.PositionsOf(answer)!),
            QuestionKind.TrueFalse => (answer == AnswerRules.True) == key.IsTrue ? item.Points : 0,
            QuestionKind.FillIn => Share(item.Points, key.Blanks.Zip(AnswerRules.BlanksOf(answer)!).Count(IsRight), key.Blanks.Count),
            _ => null,
        };
    }

    private static decimal MultipleChoice(PaperContentItem item, MultipleChoiceRule rule, IReadOnlyList<int> chosen)
    {
        var right = item.Content.Key.Options;
        if (chosen.Except(right).Any())
        {
            return 0;
        }

        if (chosen.Count == right.Count)
        {
            return item.Points;
        }

        return rule switch
        {
            MultipleChoiceRule.HalfWhenIncomplete => RoundedDown(item.Points / Half),
            MultipleChoiceRule.ZeroWhenWrong => Share(item.Points, chosen.Count, right.Count),
            _ => 0,
        };
    }

    private static bool IsRight((IReadOnlyList<string> Accepted, string Given) blank)
    {
        var given = FoldedText.Of(blank.Given);
        return blank.Accepted.Any(a => FoldedText.Of(a) == given);
    }

    private static decimal Share(decimal points, int part, int whole) => part == whole ? points : RoundedDown(points * part / whole);

    private static decimal RoundedDown(decimal points) => decimal.Floor(points * Hundred) / Hundred;
}
