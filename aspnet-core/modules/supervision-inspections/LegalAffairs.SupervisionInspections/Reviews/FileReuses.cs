using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>Points out evidence whose content another unit, or another year, has already used.</summary>
internal sealed class FileReuses(
    IRepository<Submission, Guid> submissions,
    IRepository<TaskPlan, Guid> plans,
    IUnitDirectory directory,
    IDataFilter dataFilter
) : ITransientDependency
{
    private const int MaxShownPerFile = 5;

    /// <returns>By SHA-256, earliest first. One query for all files, whoever's they are: the reviewer's scope must not hide a copy.</returns>
    public async Task<ILookup<string, FileReuseDto>> FindAsync(ReviewCase review)
    {
        var hashes = review.Submissions.SelectMany(s => s.Versions).SelectMany(v => v.Files).Select(f => f.Sha256).Distinct().ToList();
        using var _ = dataFilter.Disable<IHasOrganizationUnit>();
        var query =
            from s in await submissions.GetQueryableAsync()
            join p in await plans.GetQueryableAsync() on s.TaskPlanId equals p.Id
            from v in s.Versions
            from f in v.Files
            where hashes.Contains(f.Sha256) && (s.OrganizationUnitId != review.Unit.Id || p.Year != review.Planned.Year)
            select new
            {
                f.Sha256,
                s.OrganizationUnitId,
                p.Year,
                IndicatorName = p.Indicators.Where(i => i.Id == s.IndicatorId).Select(i => i.Name).FirstOrDefault(),
                v.SubmittedTime,
            };
        var uses = hashes.Count == 0 ? [] : await query.ToListAsync();
        var units = await directory.GetAllAsync();
        return uses.GroupBy(u => (u.Sha256, u.OrganizationUnitId, u.Year, u.IndicatorName))
            .Select(same => (same.Key, Time: same.Min(u => u.SubmittedTime)))
            .GroupBy(use => use.Key.Sha256)
            .SelectMany(ofFile => ofFile.OrderBy(use => use.Time).Take(MaxShownPerFile))
            .ToLookup(
                use => use.Key.Sha256,
                use => new FileReuseDto(
                    units.GetValueOrDefault(use.Key.OrganizationUnitId)?.Name ?? string.Empty,
                    use.Key.Year,
                    use.Key.IndicatorName ?? string.Empty,
                    use.Time
                )
            );
    }
}
