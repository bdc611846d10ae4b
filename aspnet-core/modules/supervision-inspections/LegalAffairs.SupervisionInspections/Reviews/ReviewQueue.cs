using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.SupervisionInspections.Scoreboards;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>The cells of the table as work. Its rows are worked out, not stored, so they are filtered, sorted and paged in memory.</summary>
internal sealed class ReviewQueue(IRepository<TaskPlan, Guid> plans, PlanCells cells) : ITransientDependency
{
    // What has no deadline comes last.
    private static readonly Sorting<Cell> Sorting = new("deadline")
    {
        { "deadline", c => c.State.Current == null ? DateOnly.MaxValue : c.State.Current.Deadline },
        { "number", c => c.Indicator.Number },
        { "unit", c => c.Unit.Path },
        { "submittedTime", c => c.State.LastSubmittedTime },
        { "stage", c => c.State.Stage },
    };

    public async Task<PagedResultDto<ReviewQueueItemDto>> GetAsync(GetReviewQueueInput input)
    {
        var planIds = await (await plans.GetQueryableAsync())
            .Where(p =>
                input.PlanId == null ? p.Status == TaskPlanStatus.Published : p.Id == input.PlanId && p.Status != TaskPlanStatus.Draft
            )
            .Select(p => p.Id)
            .ToListAsync();
        var wanted = (await cells.GetAsync(planIds)).Where(c => IsWanted(c, input)).ToList();
        var page = Sorting.Apply(wanted.AsQueryable(), input.Sorting).PageBy(input);
        return new PagedResultDto<ReviewQueueItemDto>(wanted.Count, [.. page.AsEnumerable().Select(Of)]);
    }

    private static bool IsWanted(Cell cell, GetReviewQueueInput input) =>
        (input.IndicatorId is null || cell.Indicator.Id == input.IndicatorId)
        && (input.OrganizationUnitId is null || cell.Unit.Id == input.OrganizationUnitId)
        && (input.Stage is null || cell.State.Stage == input.Stage)
        && (!input.OnlyToDo || cell.State.IsToDo)
        && (!input.OnlyOverdue || (cell.State.Stage != ReviewStage.Graded && cell.OverdueCount() > 0));

    private static ReviewQueueItemDto Of(Cell cell) =>
        new(
            cell.Indicator.TaskPlanId,
            cell.Indicator.Id,
            cell.Indicator.Number,
            cell.Indicator.Name,
            cell.Unit.Id,
            cell.Unit.Name,
            cell.State.Stage,
            cell.State.Current?.Deadline,
            cell.State.LastSubmittedTime,
            cell.State.DaysLate,
            cell.Assessment?.Grade,
            cell.Assessment?.Points
        );
}
