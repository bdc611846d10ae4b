namespace LegalAffairs.TrainingExams.Results;

public sealed record QualificationResult(Guid ExamId, string Title, DateOnly ReleasedOn);
