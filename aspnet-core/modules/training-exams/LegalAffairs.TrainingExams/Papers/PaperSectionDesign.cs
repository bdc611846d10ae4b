using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

/// <param name="QuestionIds">Fixed ones, in their order; they stand before those that the rules draw.</param>
internal sealed record PaperSectionDesign(
    string Title,
    QuestionKind Kind,
    decimal PointsEach,
    IReadOnlyList<Guid> QuestionIds,
    IReadOnlyList<DrawRule> Rules
)
{
    public int QuestionCount => QuestionIds.Count + Rules.Sum(r => r.Count);
}
