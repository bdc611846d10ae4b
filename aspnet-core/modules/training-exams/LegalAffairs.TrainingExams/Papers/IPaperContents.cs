using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>Published papers, also retired ones, held in memory as they were committed: they never change.</summary>
internal interface IPaperContents
{
    /// <exception cref="EntityNotFoundException">No such paper, or it is still a draft.</exception>
    ValueTask<PaperContent> GetAsync(Guid paperId, CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException">No such paper, or it is still a draft.</exception>
    ValueTask<CandidatePaper> GetForCandidatesAsync(Guid paperId, CancellationToken cancellationToken = default);
}
