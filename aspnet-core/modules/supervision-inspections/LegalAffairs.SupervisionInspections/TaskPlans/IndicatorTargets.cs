using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>Checks the units that a line of the table is meant for (适用单位).</summary>
internal sealed class IndicatorTargets(
    IUnitDirectory directory,
    IRepository<Submission, Guid> submissions,
    IRepository<Assessment, Guid> assessments,
    IDataFilter dataFilter
) : ITransientDependency
{
    /// <param name="before">A unit that was picked then and is closed by now may stay.</param>
    public async Task CheckPickedAsync(IndicatorContent content, IndicatorContent? before = null)
    {
        var units = await directory.GetAllAsync();
        var unknown = content.PickedUnitIds.Except(before?.PickedUnitIds ?? []).Count(id => !IsPickable(units.GetValueOrDefault(id)));
        if (unknown > 0)
        {
            throw new BusinessException(SupervisionInspectionsErrors.PickedUnitUnknown).WithData("count", unknown);
        }
    }

    /// <summary>A unit that has reported, or has a grade, stays in the table.</summary>
    public async Task CheckReportedAsync(Guid indicatorId, IndicatorContent before, IndicatorContent after)
    {
        var units = await directory.GetAllAsync();
        var reported = await GetReportedUnitsAsync(indicatorId);
        var excluded = reported
            .Select(id => units.GetValueOrDefault(id))
            .OfType<UnitInfo>()
            .Where(u => AppliesTo(before, u) && !AppliesTo(after, u))
            .OrderBy(u => u.Path, StringComparer.Ordinal)
            .Select(u => u.Name)
            .ToList();
        if (excluded.Count > 0)
        {
            throw new BusinessException(SupervisionInspectionsErrors.ApplicabilityHasReports).WithData(
                "units",
                string.Join('、', excluded)
            );
        }
    }

    public static bool IsPickable(UnitInfo? unit) => unit is { IsActive: true, Kind: not OrganizationUnitKind.Bureau };

    private async Task<IEnumerable<Guid>> GetReportedUnitsAsync(Guid indicatorId)
    {
        using (dataFilter.Disable<IHasOrganizationUnit>())
        {
            var reported = await (await submissions.GetQueryableAsync())
                .Where(s => s.IndicatorId == indicatorId && s.FirstSubmittedTime != null)
                .Select(s => s.OrganizationUnitId)
                .ToListAsync();
            var graded = await (await assessments.GetQueryableAsync())
                .Where(a => a.IndicatorId == indicatorId)
                .Select(a => a.OrganizationUnitId)
                .ToListAsync();
            return reported.Union(graded);
        }
    }

    // As if it were still active: that a unit was closed is not what the amendment does.
    private static bool AppliesTo(IndicatorContent content, UnitInfo unit) =>
        IndicatorUnits.AppliesTo(content.Applicability, content.PickedUnitIds, unit with { IsActive = true });
}
