using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>The pool as staff look through it.</summary>
internal sealed class TrainerList(IRepository<Trainer, Guid> trainers, IUserDirectory users, TrainerDtos dtos, TimeProvider time)
    : ITransientDependency
{
    private const int MostFound = 1000;
    private static readonly Sorting<Trainer> Sorting = CreateSorting();

    public async Task<PagedResultDto<TrainerListDto>> GetPageAsync(GetTrainersInput input)
    {
        var query = await FindAsync(input);
        var page = await Sorting.Apply(query, input.Sorting).PageBy(input).ToListAsync();
        return new PagedResultDto<TrainerListDto>(await query.LongCountAsync(), await DtosOfAsync(page));
    }

    /// <summary>As many as an export may hold.</summary>
    public async Task<IReadOnlyList<TrainerListDto>> GetAllAsync(GetTrainersInput input) =>
        await DtosOfAsync(
            await Sorting.Apply(await FindAsync(input), input.Sorting).Take(TrainerLimits.MaxExportedRows).AsNoTracking().ToListAsync()
        );

    private Task<IReadOnlyList<TrainerListDto>> DtosOfAsync(List<Trainer> found) => dtos.OfAsync(found, time.GetUtcNow().UtcDateTime);

    private async Task<IQueryable<Trainer>> FindAsync(GetTrainersInput input)
    {
        var today = time.Today();
        var name = input.Filter?.Trim() ?? string.Empty;
        var found = name.Length > 0 ? await users.SearchIdsAsync(name, MostFound) : [];
        return TrainerQueries
            .With(await trainers.GetQueryableAsync(), input.EndsSoon ? TrainerStanding.Serving : input.Standing, today)
            .WhereIf(input.EndsSoon, t => t.TermEnd <= today.AddDays(TrainerLimits.EndsSoonDays))
            .WhereIf(name.Length > 0, t => found.Contains(t.UserId))
            .WhereIf(!string.IsNullOrEmpty(input.Speciality), t => t.Specialities.Any(s => s.Name == input.Speciality))
            .WhereIf(input.OrganizationUnitId is not null, t => t.OrganizationUnitId == input.OrganizationUnitId);
    }

    private static Sorting<Trainer> CreateSorting()
    {
        var sorting = new Sorting<Trainer>("batchNumber asc") { ThenBy = t => t.Id };
        sorting.Add("batchNumber", t => t.BatchNumber);
        sorting.Add("termEnd", t => t.TermEnd);
        return sorting;
    }
}
