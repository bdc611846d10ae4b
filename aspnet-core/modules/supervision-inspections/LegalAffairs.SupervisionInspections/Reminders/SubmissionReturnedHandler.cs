using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Reminders;

/// <summary>Tells the unit what has to be mended, and why.</summary>
internal sealed class SubmissionReturnedHandler(PlannedIndicators indicators, INotificationSender notifications)
    : IDistributedEventHandler<SubmissionReturnedEto>,
        ITransientDependency
{
    public async Task HandleEventAsync(SubmissionReturnedEto eventData, CancellationToken cancellationToken)
    {
        var planned = await indicators.GetAsync(eventData.IndicatorId);
        var message = new NotificationMessage(
            FormattableString.Invariant($"submission-returned:{eventData.SubmissionId}:{eventData.Version}"),
            Notices.SubmissionReturned,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["indicator"] = planned.Indicator.Name,
                ["plan"] = planned.PlanTitle,
                ["reason"] = eventData.Reason,
            },
            Notices.ReportPage(eventData.IndicatorId, eventData.Round)
        );
        await notifications.SendToUnitAsync(eventData.OrganizationUnitId, RoleNames.UnitLiaison, message, cancellationToken);
    }
}
