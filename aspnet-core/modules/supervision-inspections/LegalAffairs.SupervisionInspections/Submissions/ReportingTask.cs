using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Scoreboards;

namespace LegalAffairs.SupervisionInspections.Submissions;

internal static class ReportingTask
{
    public static ReportingTaskDto Of(
        string planTitle,
        IndicatorRow indicator,
        UnitInfo unit,
        RoundState round,
        string? returnReason,
        Grade? grade,
        DateOnly today
    ) =>
        new(
            indicator.TaskPlanId,
            planTitle,
            indicator.Id,
            indicator.Number,
            indicator.Category,
            indicator.Name,
            round.Round,
            indicator.Deadlines.Count,
            unit.Id,
            unit.Name,
            round.Deadline,
            round.Submission?.Status,
            round.IsOpen ? round.Deadline.DayNumber - today.DayNumber : null,
            round.IsIn ? round.DaysLate : null,
            returnReason,
            grade,
            indicator.IsOptional
        );
}
