namespace LegalAffairs.TrainingExams.Questions.Exchange;

internal sealed record ExportedQuestion(
    QuestionKind Kind,
    Guid CategoryId,
    int Difficulty,
    IReadOnlyList<string> Tags,
    QuestionContent Content
)
{
    /// <summary>Whether the format has a place for it.</summary>
    public bool Fits(QuestionFormat format) =>
        format switch
        {
            QuestionFormat.Aiken => Kind == QuestionKind.SingleChoice,
            QuestionFormat.Gift => Kind != QuestionKind.FillIn || Content.Key.Blanks.Count == 1,
            _ => true,
        };
}
