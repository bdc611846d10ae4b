using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Settings;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Hours;

internal sealed class TrainingHours(IDbContextProvider<TrainerPoolDbContext> contexts, ISettingProvider settings)
    : ITrainingHours,
        ITransientDependency
{
    // Beyond that, reading the whole year costs less than naming everybody.
    private const int MostNamed = 500;
    private const decimal TenthsOfHour = 10m;

    public async Task<IReadOnlyDictionary<Guid, HoursTotal>> GetTotalsAsync(
        IReadOnlyCollection<Guid> userIds,
        int year,
        CancellationToken cancellationToken = default
    )
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var entries = context.HoursEntries.IgnoreQueryFilters().Where(e => e.Year == year);
        if (userIds.Count <= MostNamed)
        {
            entries = entries.Where(e => userIds.Contains(e.UserId));
        }

        var sums = await entries
            .GroupBy(e => new { e.UserId, e.Kind })
            .Select(g => new
            {
                g.Key.UserId,
                g.Key.Kind,
                Tenths = g.Sum(e => e.Tenths),
            })
            .ToListAsync(cancellationToken);
        var byUser = sums.ToLookup(s => s.UserId);
        return userIds.Distinct().ToDictionary(u => u, u => TotalOf(byUser[u].ToDictionary(s => s.Kind, s => s.Tenths / TenthsOfHour)));
    }

    public async Task<int> GetYearOfAsync(DateOnly day) =>
        TrainingYear.Of(day, (await settings.GetOrNullAsync(TrainerPoolSettings.YearEnd))!);

    private static HoursTotal TotalOf(Dictionary<HoursKind, decimal> hours) =>
        hours.Count == 0
            ? HoursTotal.None
            : new HoursTotal(
                hours.GetValueOrDefault(HoursKind.Class),
                hours.GetValueOrDefault(HoursKind.Online),
                hours.GetValueOrDefault(HoursKind.Exam),
                hours.GetValueOrDefault(HoursKind.SelfStudy)
            );
}
