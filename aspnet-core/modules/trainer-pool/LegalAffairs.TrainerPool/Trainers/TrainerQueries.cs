using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Trainers;

internal sealed class TrainerQueries(IDbContextProvider<TrainerPoolDbContext> contexts) : ITransientDependency
{
    private const decimal MinutesPerHour = 60m;

    /// <summary>With everything, to act on.</summary>
    public async Task<Trainer> GetAsync(Guid id) =>
        await (await WholeAsync()).SingleOrDefaultAsync(t => t.Id == id) ?? throw new EntityNotFoundException(typeof(Trainer), id);

    /// <summary>Of this person, wherever the unit.</summary>
    public async Task<Trainer> GetOfUserAsync(Guid userId) =>
        await FindOfUserAsync(userId) ?? throw new EntityNotFoundException(typeof(Trainer), userId);

    public async Task<Trainer?> FindOfUserAsync(Guid userId) =>
        await (await WholeAsync()).IgnoreQueryFilters().SingleOrDefaultAsync(t => t.UserId == userId);

    public static IQueryable<Trainer> With(IQueryable<Trainer> trainers, TrainerStanding? standing, DateOnly today) =>
        standing switch
        {
            TrainerStanding.Retired => trainers.Where(t => t.RetiredOn <= today),
            TrainerStanding.Suspended => trainers.Where(t => t.RetiredOn == null && t.SuspendedOn <= today),
            TrainerStanding.Upcoming => trainers.Where(t => t.RetiredOn == null && t.SuspendedOn == null && t.TermStart > today),
            TrainerStanding.Ended => trainers.Where(t => t.RetiredOn == null && t.SuspendedOn == null && t.TermEnd < today),
            TrainerStanding.Serving => trainers.Where(t =>
                t.RetiredOn == null && t.SuspendedOn == null && t.TermStart <= today && t.TermEnd >= today
            ),
            _ => trainers,
        };

    /// <summary>Lessons of a calendar year, accepted or held. One query however many trainers.</summary>
    public async Task<IReadOnlyDictionary<Guid, TrainerLoadDto>> GetLoadsAsync(IReadOnlyCollection<Guid> trainerIds, int year)
    {
        var (from, to) = (LocalTime.StartOfDay(new DateOnly(year, 1, 1)), LocalTime.StartOfDay(new DateOnly(year + 1, 1, 1)));
        var loads = await (await contexts.GetDbContextAsync())
            .Set<BusyTime>()
            .Where(b => trainerIds.Contains(b.TrainerId) && b.InvitationId != null && b.StartTime >= from && b.StartTime < to)
            .GroupBy(b => b.TrainerId)
            .Select(g => new
            {
                g.Key,
                Times = g.Count(),
                Minutes = g.Sum(b => b.Minutes),
            })
            .ToDictionaryAsync(g => g.Key);
        return trainerIds.ToDictionary(
            t => t,
            t =>
                loads.TryGetValue(t, out var load)
                    ? new TrainerLoadDto(year, load.Times, decimal.Round(load.Minutes / MinutesPerHour, 1, MidpointRounding.AwayFromZero))
                    : new TrainerLoadDto(year, 0, 0)
        );
    }

    private async Task<IQueryable<Trainer>> WholeAsync() =>
        (await contexts.GetDbContextAsync())
            .Trainers.Include(t => t.Courses)
            .Include(t => t.Events)
            .Include(t => t.BusyTimes)
            .AsSplitQuery();
}
