using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

[Authorize(SupervisionInspectionsPermissions.Scoreboard.Default)]
internal sealed class ScoreboardAppService(
    IRepository<TaskPlan, Guid> plans,
    PlanCells planCells,
    IRepository<Submission, Guid> submissions,
    IRepository<Assessment, Guid> assessments,
    CellHistory history,
    ScoreboardExport export,
    ICurrentDataScope dataScope
) : ApplicationService, IScoreboardAppService
{
    protected override Type LocalizationResource => typeof(SupervisionInspectionsResource);

    public async Task<ScoreboardDto> GetAsync(Guid id)
    {
        var plan = await GetPlanAsync(id);
        var indicators = await planCells.GetIndicatorsAsync([id]);
        return new ScoreboardDto
        {
            PlanId = plan.Id,
            PlanTitle = plan.Title,
            Year = plan.Year,
            Indicators = ScoreboardTable.Columns(indicators),
            Rows = ScoreboardTable.Rows(indicators, await planCells.GetAsync([id]), dataScope.Value.IsAll),
        };
    }

    public async Task<PlanStatisticsDto> GetStatisticsAsync(Guid id)
    {
        var plan = await GetPlanAsync(id);
        var cells = await planCells.GetAsync([id]);
        var lastDay = LocalTime.DayOf(plan.ClosedTime ?? Now);
        return new PlanStatisticsDto(
            PlanStatistics.ProgressOf(cells, LocalTime.DayOf(plan.PublishedTime ?? Now), lastDay),
            PlanStatistics.DistributionOf(cells)
        );
    }

    public async Task<ListResultDto<PlanOverviewDto>> GetOverviewAsync()
    {
        var published = await (await GetPlansAsync())
            .Where(p => p.Status == TaskPlanStatus.Published)
            .OrderByDescending(p => p.Year)
            .ThenByDescending(p => p.PublishedTime)
            .ToListAsync();
        var cells = (await planCells.GetAsync([.. published.Select(p => p.Id)])).ToLookup(c => c.Indicator.TaskPlanId);
        return new([.. published.Select(p => PlanStatistics.OverviewOf(p.Id, p.Title, [.. cells[p.Id]]))]);
    }

    public async Task<ListResultDto<HistoryEntryDto>> GetHistoryAsync(Guid indicatorId, Guid unitId)
    {
        var isThere = await (await plans.GetQueryableAsync()).AnyAsync(p =>
            p.Status != TaskPlanStatus.Draft && p.Indicators.Any(i => i.Id == indicatorId)
        );
        if (!isThere || !dataScope.Value.CoversUnit(unitId))
        {
            throw new EntityNotFoundException(typeof(Indicator), indicatorId);
        }

        var submitted = await (await submissions.GetQueryableAsync())
            .Include(s => s.Versions)
            .Where(s => s.IndicatorId == indicatorId && s.OrganizationUnitId == unitId)
            .ToListAsync();
        var assessment = await (await assessments.GetQueryableAsync())
            .IncludeParts()
            .FirstOrDefaultAsync(a => a.IndicatorId == indicatorId && a.OrganizationUnitId == unitId);
        return new(await history.OfAsync(submitted, assessment));
    }

    public async Task<IRemoteStreamContent> GetExcelAsync(Guid id) => export.Write(await GetAsync(id));

    // A draft has nothing to show yet, and is hidden from most.
    private async Task<ScoredPlan> GetPlanAsync(Guid id) =>
        await (await GetPlansAsync()).FirstOrDefaultAsync(p => p.Id == id && p.Status != TaskPlanStatus.Draft)
        ?? throw new EntityNotFoundException(typeof(TaskPlan), id);

    private async Task<IQueryable<ScoredPlan>> GetPlansAsync() =>
        (await plans.GetQueryableAsync()).Select(p => new ScoredPlan
        {
            Id = p.Id,
            Year = p.Year,
            Title = p.Title,
            Status = p.Status,
            PublishedTime = p.PublishedTime,
            ClosedTime = p.ClosedTime,
        });

    private sealed record ScoredPlan
    {
        public Guid Id { get; init; }

        public int Year { get; init; }

        public string Title { get; init; } = string.Empty;

        public TaskPlanStatus Status { get; init; }

        public DateTime? PublishedTime { get; init; }

        public DateTime? ClosedTime { get; init; }
    }
}
