using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>Totals of a training year, added up, compared, sorted and cut into pages by the database, whatever the caller's data scope.</summary>
internal sealed class YearTotals(IDbContextProvider<TrainerPoolDbContext> contexts) : ITransientDependency
{
    /// <summary>Those who have at least so much.</summary>
    public async Task<HashSet<Guid>> GetReachedAsync(int year, decimal hours)
    {
        var tenths = HoursEntry.TenthsOf(hours);
        return await (await SumsAsync(year)).Where(s => s.Tenths >= tenths).Select(s => s.UserId).ToHashSetAsync();
    }

    /// <summary>In tenths of an hour, of all who have any.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> GetTenthsAsync(int year) =>
        await (await SumsAsync(year)).ToDictionaryAsync(s => s.UserId, s => s.Tenths);

    /// <summary>Part of these people in the order of their totals; who has no line in the ledger has less than everybody else.</summary>
    public async Task<IReadOnlyList<Guid>> GetPageAsync(IReadOnlyList<Guid> userIds, int year, bool isDescending, int skip, int take)
    {
        // One parameter where the engine knows lists: there may be more people than parameters.
        var entries = (await EntriesAsync(year)).Where(e => EF.Parameter(userIds).Contains(e.UserId));
        var counted = await entries.Select(e => e.UserId).Distinct().CountAsync();
        var none = userIds.Count - counted;
        var before = isDescending ? 0 : none;
        var sums = SumsOf(entries);
        var sorted = isDescending ? sums.OrderByDescending(s => s.Tenths) : sums.OrderBy(s => s.Tenths);
        var (from, to) = (Math.Clamp(skip - before, 0, counted), Math.Clamp(skip + take - before, 0, counted));
        var some = from < to ? await sorted.ThenBy(s => s.UserId).Skip(from).Take(to - from).Select(s => s.UserId).ToListAsync() : [];
        if (some.Count == Math.Min(take, userIds.Count - skip))
        {
            return some;
        }

        var known = await entries.Select(e => e.UserId).Distinct().ToHashSetAsync();
        var without = userIds
            .Where(u => !known.Contains(u))
            .Skip(Math.Max(0, isDescending ? skip - counted : skip))
            .Take(take - some.Count);
        return isDescending ? [.. some, .. without] : [.. without, .. some];
    }

    private async Task<IQueryable<HoursEntry>> EntriesAsync(int year) =>
        (await contexts.GetDbContextAsync()).HoursEntries.IgnoreQueryFilters().Where(e => e.Year == year);

    private async Task<IQueryable<Sum>> SumsAsync(int year) => SumsOf(await EntriesAsync(year));

    private static IQueryable<Sum> SumsOf(IQueryable<HoursEntry> entries) =>
        entries.GroupBy(e => e.UserId).Select(g => new Sum { UserId = g.Key, Tenths = g.Sum(e => e.Tenths) });

    private sealed class Sum
    {
        public Guid UserId { get; init; }

        public int Tenths { get; init; }
    }
}
