using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

/// <param name="Order">From 1.</param>
internal sealed record PaperContentSection(Guid Id, int Order, string Title, QuestionKind Kind, decimal PointsEach);
