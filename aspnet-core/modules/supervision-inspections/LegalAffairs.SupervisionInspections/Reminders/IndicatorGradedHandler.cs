using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.SupervisionInspections.Reminders;

/// <summary>Tells the unit that a grade is there, or that a leader decided otherwise.</summary>
internal sealed class IndicatorGradedHandler(PlannedIndicators indicators, INotificationSender notifications)
    : IDistributedEventHandler<IndicatorGradedEto>,
        ITransientDependency
{
    public async Task HandleEventAsync(IndicatorGradedEto eventData, CancellationToken cancellationToken)
    {
        var planned = await indicators.GetAsync(eventData.IndicatorId);
        var message = new NotificationMessage(
            $"indicator-graded:{eventData.DecisionId}",
            eventData.IsOverride ? Notices.GradeOverridden : Notices.IndicatorGraded,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["indicator"] = planned.Indicator.Name, ["plan"] = planned.PlanTitle },
            planned.Indicator.Deadlines.Count > 0 ? Notices.ReportPage(eventData.IndicatorId, round: 1) : Notices.ReportsPage
        );
        await notifications.SendToUnitAsync(eventData.OrganizationUnitId, RoleNames.UnitLiaison, message, cancellationToken);
    }
}
