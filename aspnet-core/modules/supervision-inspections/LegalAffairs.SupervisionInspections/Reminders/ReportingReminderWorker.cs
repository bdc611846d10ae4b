using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Reminders;

/// <summary>Each morning tells each unit once what is due, overdue or returned in published plans.</summary>
internal sealed class ReportingReminderWorker(
    IRepository<TaskPlan, Guid> plans,
    PlanCells cells,
    INotificationSender notifications,
    TimeProvider time
) : QuartzBackgroundWorkerBase
{
    public override string Cron => "0 0 9 * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        var planIds = await (await plans.GetQueryableAsync())
            .Where(p => p.Status == TaskPlanStatus.Published)
            .Select(p => p.Id)
            .ToListAsync(cancellationToken);
        foreach (var digest in UnitDigest.Of(await cells.GetAsync(planIds), today))
        {
            await notifications.SendToUnitAsync(digest.UnitId, RoleNames.UnitLiaison, digest.ToMessage(today), cancellationToken);
        }
    }
}
