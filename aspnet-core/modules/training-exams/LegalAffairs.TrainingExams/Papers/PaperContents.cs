using System.Collections.Concurrent;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Papers;

internal sealed class PaperContents(IDbContextProvider<TrainingExamsDbContext> contexts, IUnitOfWorkManager unitOfWorkManager)
    : IPaperContents,
        ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, Entry> _entries = [];

    public async ValueTask<PaperContent> GetAsync(Guid paperId, CancellationToken cancellationToken = default) =>
        (await GetEntryAsync(paperId, cancellationToken)).Content;

    public async ValueTask<CandidatePaper> GetForCandidatesAsync(Guid paperId, CancellationToken cancellationToken = default) =>
        (await GetEntryAsync(paperId, cancellationToken)).ForCandidates;

    // Two that ask at once may both load; the first result stays.
    private async ValueTask<Entry> GetEntryAsync(Guid paperId, CancellationToken cancellationToken)
    {
        if (_entries.TryGetValue(paperId, out var known))
        {
            return known;
        }

        var content = await LoadAsync(paperId, cancellationToken);
        return _entries.GetOrAdd(paperId, new Entry(content, new CandidatePaper(paperId, CandidatePaperJson.Write(content))));
    }

    // In a unit of work of its own: what the caller has not committed yet must not be kept.
    private async Task<PaperContent> LoadAsync(Guid paperId, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        return await ReadAsync(await contexts.GetDbContextAsync(cancellationToken), paperId, cancellationToken);
    }

    /// <summary>As the context sees it now, also before a commit; kept nowhere.</summary>
    public static async Task<PaperContent> ReadAsync(TrainingExamsDbContext context, Guid paperId, CancellationToken cancellationToken)
    {
        var paper =
            await context
                .Papers.AsNoTracking()
                .FirstOrDefaultAsync(p => p.Id == paperId && p.Status != PaperStatus.Draft, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Paper), paperId);
        var items = await context
            .Set<PaperItem>()
            .Where(i => i.PaperId == paperId)
            .OrderBy(i => i.Ordinal)
            .Join(context.Set<QuestionVersion>(), i => i.QuestionVersionId, v => v.Id, (i, v) => new { Item = i, v.Content })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var kinds = paper.Sections.ToDictionary(s => s.Id, s => s.Kind);
        return new PaperContent(
            paper.Id,
            paper.Title,
            paper.Description,
            paper.MultipleChoiceRule,
            paper.TotalPoints,
            [.. paper.Sections.OrderBy(s => s.Order).Select(s => new PaperContentSection(s.Id, s.Order, s.Title, s.Kind, s.PointsEach))],
            [.. items.Select(i => ContentOf(i.Item, kinds[i.Item.SectionId], i.Content)).OrderBy(i => i.Ordinal)]
        );
    }

    private static PaperContentItem ContentOf(PaperItem item, QuestionKind kind, QuestionContent content) =>
        new(item.Ordinal, item.SectionId, item.QuestionId, item.QuestionVersionId, kind, item.Points, content);

    private sealed record Entry(PaperContent Content, CandidatePaper ForCandidates);
}
