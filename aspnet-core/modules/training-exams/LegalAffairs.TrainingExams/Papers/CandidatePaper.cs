namespace LegalAffairs.TrainingExams.Papers;

/// <summary>What a candidate may see of a paper: no key, explanation, legal basis or number of right options, options in the order of the bank.</summary>
/// <param name="Json">UTF-8, ready to send: <see cref="CandidatePaperJson"/>.</param>
internal sealed record CandidatePaper(Guid PaperId, ReadOnlyMemory<byte> Json);
