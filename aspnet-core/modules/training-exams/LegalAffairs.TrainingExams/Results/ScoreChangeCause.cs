namespace LegalAffairs.TrainingExams.Results;

internal sealed record ScoreChangeCause(Guid? RegradeId, Guid? AppealId, string Reason, Guid ChangerId);
