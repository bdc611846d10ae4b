using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>What an answer is worth after a re-grade: from the pinned question, with the new key in place of its own.</summary>
internal sealed class RegradedPoints(Regrade regrade, PaperContent paper)
{
    private readonly PaperContentItem _item = ItemOf(paper.Items[regrade.Ordinal - 1], regrade);

    public decimal Of(string answer) =>
        regrade.Kind == RegradeKind.FullPoints ? _item.Points : AnswerMarking.Mark(_item, paper.MultipleChoiceRule, answer)!.Value;

    private static PaperContentItem ItemOf(PaperContentItem item, Regrade regrade) =>
        regrade.Key is { } key ? item with { Content = item.Content with { Key = key } } : item;
}
