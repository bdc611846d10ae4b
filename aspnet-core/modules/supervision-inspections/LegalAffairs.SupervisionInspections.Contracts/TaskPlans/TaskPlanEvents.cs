using LegalAffairs.Abp.EventBus;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

[EventName("SupervisionInspections.TaskPlanPublished")]
public sealed record TaskPlanPublishedEto(Guid PlanId, int Year, string Title);

[EventName("SupervisionInspections.IndicatorAmended")]
public sealed record IndicatorAmendedEto(Guid AmendmentId, Guid PlanId, Guid IndicatorId, string IndicatorName, string Reason);
