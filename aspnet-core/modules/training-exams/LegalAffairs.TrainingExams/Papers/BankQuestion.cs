using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>A question that may be asked, as drawing sees it.</summary>
internal sealed record BankQuestion(
    Guid Id,
    Guid VersionId,
    QuestionKind Kind,
    Guid CategoryId,
    int Difficulty,
    IReadOnlyList<string> Tags
);
