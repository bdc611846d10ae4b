namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <param name="CategoryId">Null where the category is still to be made.</param>
internal sealed record CheckedDraft(QuestionDraft Draft, Guid? CategoryId);
