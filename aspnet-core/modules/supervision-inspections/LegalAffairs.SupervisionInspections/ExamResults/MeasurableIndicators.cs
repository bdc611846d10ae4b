using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.ExamResults;

internal sealed class MeasurableIndicators(IRepository<TaskPlan, Guid> plans) : IMeasurableIndicators, ITransientDependency
{
    // Rules are kept as JSON, so their kind is looked at here; a few tables hold a few dozen lines each.
    public async Task<IReadOnlyList<MeasurableIndicator>> GetListAsync()
    {
        var rows = await (await plans.GetQueryableAsync())
            .Where(p => p.Status == TaskPlanStatus.Published)
            .OrderByDescending(p => p.Year)
            .SelectMany(
                p => p.Indicators,
                (p, i) =>
                    new
                    {
                        p.Id,
                        p.Title,
                        p.Year,
                        Indicator = i,
                    }
            )
            .AsNoTracking()
            .ToListAsync();
        return
        [
            .. rows.Where(r => r.Indicator.Rule.Kind is GradingRuleKind.AverageScore or GradingRuleKind.CompletionRatio)
                .OrderByDescending(r => r.Year)
                .ThenBy(r => r.Indicator.Number)
                .Select(r => new MeasurableIndicator(
                    r.Indicator.Id,
                    r.Indicator.Number,
                    r.Indicator.Name,
                    r.Indicator.Rule.Kind,
                    r.Id,
                    r.Title
                )),
        ];
    }

    public async Task<MeasurableIndicator?> FindAsync(Guid indicatorId) => (await GetListAsync()).FirstOrDefault(i => i.Id == indicatorId);
}
