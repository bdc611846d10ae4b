using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Scoreboards;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>What the caller's units owe in published plans.</summary>
internal sealed class ReportingTasks(
    IRepository<TaskPlan, Guid> plans,
    IRepository<Submission, Guid> submissions,
    ReportingCases cases,
    PlanCells cells,
    ICurrentDataScope dataScope,
    TimeProvider time
) : ITransientDependency
{
    /// <returns>Nearest deadline first.</returns>
    public async Task<IReadOnlyList<ReportingTaskDto>> GetAsync(GetReportingTasksInput input)
    {
        var ownUnitId = await cases.GetOwnUnitIdAsync();
        var titles = await (await plans.GetQueryableAsync())
            .Where(p => p.Status == TaskPlanStatus.Published && (input.PlanId == null || p.Id == input.PlanId))
            .ToDictionaryAsync(p => p.Id, p => p.Title);
        var reasons = await GetReturnReasonsAsync(titles.Keys);
        var today = time.Today();
        return
        [
            .. (await cells.GetAsync(titles.Keys))
                .Where(cell => !dataScope.Value.IsAll || cell.Unit.Id == ownUnitId)
                .SelectMany(cell => cell.State.Rounds.Where(round => !input.OnlyOpen || IsToDo(cell, round)).Select(round => (cell, round)))
                .OrderBy(t => t.round.Deadline)
                .ThenBy(t => t.cell.Indicator.Number)
                .Select(t =>
                    ReportingTask.Of(
                        titles[t.cell.Indicator.TaskPlanId],
                        t.cell.Indicator,
                        t.cell.Unit,
                        t.round,
                        t.round.Submission is { } submission ? reasons.GetValueOrDefault(submission.Id) : null,
                        t.cell.Assessment?.Grade,
                        today
                    )
                ),
        ];
    }

    // A merged unit's records are still shown, but nobody can report for it any more; and nobody owes bonus points.
    private static bool IsToDo(Cell cell, RoundState round) =>
        round.IsOpen && cell.Indicator.AppliesTo(cell.Unit) && !(round.IsMissing && cell.Indicator.IsOptional);

    private async Task<Dictionary<Guid, string?>> GetReturnReasonsAsync(IReadOnlyCollection<Guid> planIds) =>
        await (await submissions.GetQueryableAsync())
            .Where(s => planIds.Contains(s.TaskPlanId) && s.Status == SubmissionStatus.Returned)
            .Select(s => new { s.Id, Reason = s.Versions.OrderByDescending(v => v.Number).Select(v => v.ReturnReason).FirstOrDefault() })
            .ToDictionaryAsync(s => s.Id, s => s.Reason);
}
