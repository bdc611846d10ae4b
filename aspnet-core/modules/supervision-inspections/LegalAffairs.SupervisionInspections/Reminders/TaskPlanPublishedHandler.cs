using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reminders;

/// <summary>Tells each unit that a table asks something of it.</summary>
internal sealed class TaskPlanPublishedHandler(PlanCells cells, IUnitDirectory directory, INotificationSender notifications)
    : IDistributedEventHandler<TaskPlanPublishedEto>,
        ITransientDependency
{
    public async Task HandleEventAsync(TaskPlanPublishedEto eventData, CancellationToken cancellationToken)
    {
        var indicators = await cells.GetIndicatorsAsync([eventData.PlanId]);
        foreach (var unit in (await directory.GetAllAsync(cancellationToken)).Values)
        {
            var count = indicators.Count(i => i.AppliesTo(unit));
            if (count > 0)
            {
                await notifications.SendToUnitAsync(unit.Id, RoleNames.UnitLiaison, MessageOf(eventData, count), cancellationToken);
            }
        }
    }

    private static NotificationMessage MessageOf(TaskPlanPublishedEto plan, int count) =>
        new(
            $"plan-published:{plan.PlanId}",
            Notices.PlanPublished,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["plan"] = plan.Title,
                ["count"] = count.ToString(CultureInfo.InvariantCulture),
            },
            Notices.ReportsPage
        );
}
