using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>Counts one question through all attempts. Its memory does not grow with their number: only so many different texts are kept apart.</summary>
/// <param name="item">With the key that is marked by.</param>
internal sealed class QuestionTally(PaperContentItem item, int groupSize)
{
    private const int MostTexts = 2000;
    private const int MaxTextLength = 60;
    private readonly Dictionary<(int? Position, string Text), int[]> _answers = [];
    private int _attempts;
    private int _unanswered;
    private decimal _points;
    private decimal _upperPoints;
    private decimal _lowerPoints;

    public PaperContentItem Item => item;

    public void Add(decimal points, string answer, bool isUpper, bool isLower)
    {
        _attempts++;
        _points += points;
        _upperPoints += isUpper ? points : 0;
        _lowerPoints += isLower ? points : 0;
        if (answer.Length == 0)
        {
            _unanswered++;
            return;
        }

        foreach (var part in PartsOf(answer))
        {
            Count(part, isUpper, isLower);
        }
    }

    public QuestionFigures Figures() =>
        new(
            _attempts,
            _unanswered,
            ExactMean.OfPoints(_points, _attempts) ?? 0,
            _attempts == 0 ? 0 : ExactMean.Round(_points / (_attempts * item.Points), ExactMean.ShareDecimals),
            groupSize == 0 ? null : ExactMean.Round((_upperPoints - _lowerPoints) / (groupSize * item.Points), ExactMean.ShareDecimals),
            [.. Counts()]
        );

    private IEnumerable<(int? Position, string Text)> PartsOf(string answer) =>
        item.Kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice => AnswerRules
                .PositionsOf(answer)!
                .Select(p => ((int?)p, string.Empty)),
            QuestionKind.TrueFalse => [(null, answer)],
            QuestionKind.FillIn => AnswerRules.BlanksOf(answer)!.Select((text, blank) => ((int?)blank, FilledIn(blank, text))),
            _ => [],
        };

    // All right texts of a blank are one: the first that is accepted.
    private string FilledIn(int blank, string text)
    {
        var accepted = item.Content.Key.Blanks[blank];
        var folded = FoldedText.Of(text);
        return accepted.Any(a => FoldedText.Of(a) == folded) ? accepted[0]
            : folded.Length <= MaxTextLength ? folded
            : folded[..MaxTextLength];
    }

    private void Count((int? Position, string Text) part, bool isUpper, bool isLower)
    {
        if (!_answers.TryGetValue(part, out var counts))
        {
            if (_answers.Count == MostTexts)
            {
                return;
            }

            _answers.Add(part, counts = new int[3]);
        }

        counts[0]++;
        counts[1] += isUpper ? 1 : 0;
        counts[2] += isLower ? 1 : 0;
    }

    private IEnumerable<AnswerCount> Counts() =>
        item.Kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice => item.Content.Options.Select(
                (_, p) => CountOf(p, string.Empty, item.Content.Key.Options.Contains(p))
            ),
            QuestionKind.TrueFalse =>
            [
                CountOf(null, AnswerRules.True, item.Content.Key.IsTrue == true),
                CountOf(null, AnswerRules.False, item.Content.Key.IsTrue == false),
            ],
            QuestionKind.FillIn => [.. item.Content.Key.Blanks.Select((b, p) => CountOf(p, b[0], true)), .. WrongTexts()],
            _ => [],
        };

    private IEnumerable<AnswerCount> WrongTexts() =>
        _answers
            .Where(a => a.Key.Text.Length > 0 && a.Key.Text != item.Content.Key.Blanks[a.Key.Position!.Value][0])
            .OrderByDescending(a => a.Value[0])
            .ThenBy(a => a.Key.Position)
            .ThenBy(a => a.Key.Text, StringComparer.Ordinal)
            .Take(QuestionAnalysisLimits.MostWrongTexts)
            .Select(a => CountOf(a.Key.Position, a.Key.Text, false));

    private AnswerCount CountOf(int? position, string text, bool isRight)
    {
        var counts = _answers.GetValueOrDefault((position, text)) ?? new int[3];
        return new AnswerCount(position, text, isRight, counts[0], counts[1], counts[2]);
    }
}
