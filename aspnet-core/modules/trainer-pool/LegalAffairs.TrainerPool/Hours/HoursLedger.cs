using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>The only way to write into the ledger.</summary>
internal sealed class HoursLedger(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    ISettingProvider settings,
    IUnitDirectory units,
    IGuidGenerator guids
) : ITransientDependency
{
    /// <summary>Those who have hours of this source already get none again.</summary>
    /// <param name="credits">All of one kind and source.</param>
    /// <returns>How many are new.</returns>
    public async Task<int> CreditAsync(IReadOnlyCollection<HoursCredit> credits, CancellationToken cancellationToken = default)
    {
        if (credits.Count == 0)
        {
            return 0;
        }

        var (kind, sourceId) = (credits.First().Kind, credits.First().SourceId);
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var known = (
            await context
                .HoursEntries.IgnoreQueryFilters()
                .Where(e => e.Kind == kind && e.SourceId == sourceId && e.Number == 0)
                .Select(e => e.UserId)
                .ToListAsync(cancellationToken)
        ).ToHashSet();
        var yearEnd = (await settings.GetOrNullAsync(TrainerPoolSettings.YearEnd))!;
        var added = credits
            .Where(c => known.Add(c.UserId))
            .Select(c => new HoursEntry(guids.Create(), c, TrainingYear.Of(c.OccurredOn, yearEnd)))
            .ToList();
        context.AddRange(added);
        return added.Count;
    }

    /// <summary>Everything of one source, by person.</summary>
    public async Task<IReadOnlyDictionary<Guid, LedgerPost>> GetPostsAsync(
        HoursKind kind,
        Guid sourceId,
        CancellationToken cancellationToken = default
    )
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var entries = await context
            .HoursEntries.AsNoTracking()
            .Where(e => e.Kind == kind && e.SourceId == sourceId)
            .ToListAsync(cancellationToken);
        return entries.GroupBy(e => e.UserId).ToDictionary(g => g.Key, g => new LedgerPost(g));
    }

    public async Task CorrectAsync(LedgerPost post, decimal hours, string reason, bool isAutomatic = false)
    {
        if (post.CorrectTo(hours, reason, guids.Create(), isAutomatic) is { } correction)
        {
            (await contexts.GetDbContextAsync()).Add(correction);
        }
    }

    /// <summary>People that no unit has count as the bureau's.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> GetUnitsOfAsync(
        IEnumerable<Guid> userIds,
        CancellationToken cancellationToken = default
    )
    {
        var root = (await units.GetAllAsync(cancellationToken))
            .Values.Where(u => u.ParentId is null)
            .MinBy(u => u.Path, StringComparer.Ordinal)!;
        var found = new Dictionary<Guid, Guid>();
        foreach (var userId in userIds)
        {
            found[userId] = await units.FindUnitOfUserAsync(userId, cancellationToken) ?? root.Id;
        }

        return found;
    }
}
