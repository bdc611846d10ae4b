using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Which paper an attempt is written on, and by whom: neither ever changes, so that an answer is checked without asking the database.</summary>
internal sealed class AttemptPapers(
    IUnitOfWorkManager unitOfWorkManager,
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IPaperContents papers,
    IMemoryCache cache
) : ISingletonDependency
{
    private static readonly TimeSpan KeptAfterUse = TimeSpan.FromHours(1);

    /// <exception cref="EntityNotFoundException">There is no such attempt, or it is somebody else's.</exception>
    public async ValueTask<PaperContent> GetAsync(Guid attemptId, Guid userId) => (await FindAsync(attemptId, userId)).Paper;

    /// <exception cref="EntityNotFoundException">There is no such attempt, or it is somebody else's.</exception>
    public async ValueTask<Guid> GetExamIdAsync(Guid attemptId, Guid userId) => (await FindAsync(attemptId, userId)).ExamId;

    /// <summary>The questions as JSON. Before the start nobody reads them.</summary>
    /// <exception cref="EntityNotFoundException">There is no such attempt, it is somebody else's, or it was not started.</exception>
    public async Task<ReadOnlyMemory<byte>> GetForCandidateAsync(Guid attemptId, Guid userId)
    {
        var paper = await GetAsync(attemptId, userId);
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var attempts = (await contexts.GetDbContextAsync()).Attempts;
        return await attempts.AnyAsync(a => a.Id == attemptId && a.Status != AttemptStatus.Prepared)
            ? (await papers.GetForCandidatesAsync(paper.PaperId)).Json
            : throw new EntityNotFoundException(typeof(Attempt), attemptId);
    }

    private async ValueTask<Entry> FindAsync(Guid attemptId, Guid userId)
    {
        if (!cache.TryGetValue((nameof(AttemptPapers), attemptId), out Entry? entry))
        {
            entry = await LoadAsync(attemptId);
            cache.Set((nameof(AttemptPapers), attemptId), entry, new MemoryCacheEntryOptions { SlidingExpiration = KeptAfterUse });
        }

        return entry!.UserId == userId ? entry : throw new EntityNotFoundException(typeof(Attempt), attemptId);
    }

    // In a unit of work of its own, which is over before the answer waits for its turn: SQLite has one writer.
    private async Task<Entry> LoadAsync(Guid attemptId)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contexts.GetDbContextAsync();
        var attempt =
            await context
                .Attempts.Where(a => a.Id == attemptId)
                .Select(a => new
                {
                    a.UserId,
                    a.ExamId,
                    a.PaperId,
                })
                .SingleOrDefaultAsync()
            ?? throw new EntityNotFoundException(typeof(Attempt), attemptId);
        return new Entry(attempt.UserId, attempt.ExamId, await papers.GetAsync(attempt.PaperId));
    }

    private sealed record Entry(Guid UserId, Guid ExamId, PaperContent Paper);
}
