using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reminders;

/// <summary>Tells the units of an indicator that a published line has changed, and why.</summary>
internal sealed class IndicatorAmendedHandler(PlannedIndicators indicators, IUnitDirectory directory, INotificationSender notifications)
    : IDistributedEventHandler<IndicatorAmendedEto>,
        ITransientDependency
{
    public async Task HandleEventAsync(IndicatorAmendedEto eventData, CancellationToken cancellationToken)
    {
        var planned = await indicators.GetAsync(eventData.IndicatorId);
        var message = new NotificationMessage(
            $"indicator-amended:{eventData.AmendmentId}",
            Notices.IndicatorAmended,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["indicator"] = eventData.IndicatorName,
                ["plan"] = planned.PlanTitle,
                ["reason"] = eventData.Reason,
            },
            Notices.ReportsPage
        );
        foreach (var unit in (await directory.GetAllAsync(cancellationToken)).Values.Where(planned.Indicator.AppliesTo))
        {
            await notifications.SendToUnitAsync(unit.Id, RoleNames.UnitLiaison, message, cancellationToken);
        }
    }
}
