namespace LegalAffairs.TrainingExams.Papers;

/// <summary>抽题规则: so many reviewed questions of the section's kind that fit. What is null does not matter.</summary>
/// <param name="CategoryId">This category and all below.</param>
internal sealed record DrawRule(Guid? CategoryId, int? MinDifficulty, int? MaxDifficulty, string? Tag, int Count);
