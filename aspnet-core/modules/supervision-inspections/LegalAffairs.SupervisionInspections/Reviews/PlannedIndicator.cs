using LegalAffairs.Abp;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>A line of a table that has been published, and of which table.</summary>
internal sealed record PlannedIndicator(
    Guid PlanId,
    string PlanTitle,
    int Year,
    TaskPlanStatus PlanStatus,
    Indicator Indicator,
    int AmendmentCount
)
{
    /// <exception cref="BusinessException">The table was closed: what was handed in and graded stands.</exception>
    public void CheckIsOpen()
    {
        if (PlanStatus == TaskPlanStatus.Closed)
        {
            throw new BusinessException(SupervisionInspectionsErrors.PlanClosed).WithData("plan", PlanTitle);
        }
    }
}
