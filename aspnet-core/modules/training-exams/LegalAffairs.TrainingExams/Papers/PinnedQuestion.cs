namespace LegalAffairs.TrainingExams.Papers;

internal sealed record PinnedQuestion(Guid QuestionId, Guid QuestionVersionId);
