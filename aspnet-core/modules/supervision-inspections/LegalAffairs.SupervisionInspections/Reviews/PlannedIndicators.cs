using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Reviews;

internal sealed class PlannedIndicators(IRepository<TaskPlan, Guid> plans) : ITransientDependency
{
    /// <exception cref="EntityNotFoundException">There is none, or its table is still a draft, which concerns nobody but its editors.</exception>
    public async Task<PlannedIndicator> GetAsync(Guid indicatorId) =>
        await (await plans.GetQueryableAsync())
            .Where(p => p.Status != TaskPlanStatus.Draft)
            .SelectMany(
                p => p.Indicators.Where(i => i.Id == indicatorId),
                (p, i) => new PlannedIndicator(p.Id, p.Title, p.Year, p.Status, i, p.Amendments.Count(a => a.IndicatorId == i.Id))
            )
            .FirstOrDefaultAsync()
        ?? throw new EntityNotFoundException(typeof(Indicator), indicatorId);
}
