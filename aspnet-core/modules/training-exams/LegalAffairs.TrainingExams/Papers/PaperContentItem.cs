using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

/// <param name="Ordinal">From 1 through the whole paper; items stand at index Ordinal − 1.</param>
internal sealed record PaperContentItem(
    int Ordinal,
    Guid SectionId,
    Guid QuestionId,
    Guid QuestionVersionId,
    QuestionKind Kind,
    decimal Points,
    QuestionContent Content
);
