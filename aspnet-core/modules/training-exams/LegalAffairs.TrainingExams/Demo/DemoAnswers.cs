using System.Text.Json;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Demo;

/// <summary>What somebody of a certain skill answers. A few questions behave oddly, so that the item analysis has something to find.</summary>
internal sealed class DemoAnswers(DemoDice dice, PaperContent paper)
{
    private const int TooEasy = 3;
    private const int TooHard = 25;

    /// <summary>Its wording misleads just those who know most.</summary>
    private const int Misleading = 33;

    private const double Slope = 1.1;
    private const double FavouriteWrong = 0.6;
    private const double Incomplete = 0.55;
    private readonly double[] _hardness = [.. paper.Items.Select(_ => dice.Normal() - 1.1)];

    public string Of(PaperContentItem item, double skill) => dice.Chance(ChanceOf(item.Ordinal, skill)) ? Right(item) : Wrong(item);

    public string Wrong(PaperContentItem item) =>
        item.Kind switch
        {
            QuestionKind.SingleChoice => $"{WrongOptionOf(item)}",
            QuestionKind.MultipleChoice => string.Join(',', WrongOptionsOf(item)),
            QuestionKind.TrueFalse => item.Content.Key.IsTrue == true ? AnswerRules.False : AnswerRules.True,
            _ => string.Empty,
        };

    private static string Right(PaperContentItem item) =>
        item.Kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice => string.Join(',', item.Content.Key.Options),
            QuestionKind.TrueFalse => item.Content.Key.IsTrue == true ? AnswerRules.True : AnswerRules.False,
            QuestionKind.FillIn => JsonSerializer.Serialize(item.Content.Key.Blanks.Select(b => b[0])),
            _ => string.Empty,
        };

    private double ChanceOf(int ordinal, double skill) =>
        ordinal switch
        {
            TooEasy => 0.985,
            TooHard => 0.18,
            Misleading => 1 / (1 + Math.Exp(skill)),
            _ => 1 / (1 + Math.Exp(-Slope * (skill - _hardness[ordinal - 1]))),
        };

    private int WrongOptionOf(PaperContentItem item)
    {
        var wrong = WrongOnes(item);
        return dice.Chance(FavouriteWrong) ? wrong[item.Ordinal % wrong.Count] : wrong[dice.Below(wrong.Count)];
    }

    private IEnumerable<int> WrongOptionsOf(PaperContentItem item)
    {
        var (right, wrong) = (item.Content.Key.Options, WrongOnes(item));
        var kept = right.Where((_, i) => i != dice.Below(right.Count)).ToList();
        var chosen = kept.Count == right.Count ? kept[1..] : kept;
        return wrong.Count == 0 || dice.Chance(Incomplete) ? chosen : chosen.Append(wrong[dice.Below(wrong.Count)]).Order();
    }

    private static List<int> WrongOnes(PaperContentItem item) =>
        [.. Enumerable.Range(0, item.Content.Options.Count).Except(item.Content.Key.Options)];
}
