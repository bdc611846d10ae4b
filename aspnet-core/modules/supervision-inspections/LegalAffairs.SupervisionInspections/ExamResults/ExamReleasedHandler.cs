using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.TrainingExams.HandOver;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>Takes an exam's results for each unit that the line of the table is about. What the unit handed in and what was graded stays.</summary>
internal sealed class ExamReleasedHandler(
    IRepository<TaskPlan, Guid> plans,
    IRepository<ExamResult, Guid> results,
    IUnitDirectory directory,
    IGuidGenerator guids
) : IDistributedEventHandler<ExamReleasedEto>, ITransientDependency
{
    public async Task HandleEventAsync(ExamReleasedEto eventData, CancellationToken cancellationToken)
    {
        if (eventData.IndicatorId is not { } indicatorId || await FindAsync(indicatorId, cancellationToken) is not { } indicator)
        {
            return;
        }

        var known = (
            await results.GetListAsync(r => r.IndicatorId == indicatorId && r.ExamId == eventData.ExamId, cancellationToken)
        ).ToDictionary(r => r.OrganizationUnitId);
        var all = await directory.GetAllAsync(cancellationToken);
        var examined = eventData.Units.Where(u => all.ContainsKey(u.OrganizationUnitId)).ToList();
        foreach (var unit in all.Values.Where(indicator.AppliesTo))
        {
            var own = examined.FindAll(u => all[u.OrganizationUnitId].Path.StartsWith(unit.Path, StringComparison.Ordinal));
            if (own.Count == 0)
            {
                continue;
            }

            if (!known.TryGetValue(unit.Id, out var result))
            {
                result = await results.InsertAsync(
                    new ExamResult(guids.Create(), eventData.ExamId, indicatorId, unit.Id),
                    cancellationToken: cancellationToken
                );
            }

            result.Take(eventData.Title, eventData.ReleasedTime, eventData.AsOf, ExamFigures.Of(own, eventData.TotalPoints));
        }
    }

    // A table that was closed meanwhile takes nothing any more.
    private async Task<Indicator?> FindAsync(Guid indicatorId, CancellationToken cancellationToken) =>
        await (await plans.GetQueryableAsync())
            .Where(p => p.Status == TaskPlanStatus.Published)
            .SelectMany(p => p.Indicators)
            .AsNoTracking()
            .FirstOrDefaultAsync(i => i.Id == indicatorId, cancellationToken);
}
