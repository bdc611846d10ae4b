using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.ObjectMapping;
using LegalAffairs.SupervisionInspections.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>The list of plans, filtered or as it opens.</summary>
internal sealed class TaskPlanList(IDbContextProvider<SupervisionInspectionsDbContext> contexts, IObjectMapper mapper)
    : ISingletonDependency
{
    private static readonly Sorting<TaskPlan> Sorting = CreateSorting();

    private readonly CompiledPage<SupervisionInspectionsDbContext, TaskPlan, TaskPlanListDto> _all = new(
        c => c.TaskPlans.OrderByDescending(p => p.Year).ThenBy(p => p.Id),
        mapper.Projection<TaskPlan, TaskPlanListDto>()
    );

    private readonly CompiledPage<SupervisionInspectionsDbContext, TaskPlan, TaskPlanListDto> _withoutDrafts = new(
        c => c.TaskPlans.Where(p => p.Status != TaskPlanStatus.Draft).OrderByDescending(p => p.Year).ThenBy(p => p.Id),
        mapper.Projection<TaskPlan, TaskPlanListDto>()
    );

    public async Task<PagedResultDto<TaskPlanListDto>> GetAsync(GetTaskPlansInput input, bool seesDrafts)
    {
        var context = await contexts.GetDbContextAsync();
        if (input is { Filter: null or "", Year: null, Status: null, Sorting: null or "" })
        {
            return await (seesDrafts ? _all : _withoutDrafts).GetAsync(context, input);
        }

        var filter = input.Filter?.Trim() ?? string.Empty;
        var query = context
            .TaskPlans.WhereIf(!seesDrafts, p => p.Status != TaskPlanStatus.Draft)
            .WhereIf(filter.Length > 0, p => p.Title.Contains(filter) || p.DocumentNumber.Contains(filter))
            .WhereIf(input.Year is not null, p => p.Year == input.Year)
            .WhereIf(input.Status is not null, p => p.Status == input.Status);
        var totalCount = await query.LongCountAsync();
        var page = Sorting.Apply(query, input.Sorting).PageBy(input);
        return new PagedResultDto<TaskPlanListDto>(totalCount, await mapper.ProjectTo<TaskPlanListDto>(page).ToListAsync());
    }

    private static Sorting<TaskPlan> CreateSorting()
    {
        var sorting = new Sorting<TaskPlan>("year desc") { ThenBy = p => p.Id };
        sorting.Add("year", p => p.Year);
        sorting.Add("title", p => p.Title);
        sorting.Add("status", p => p.Status);
        sorting.Add("publishedTime", p => p.PublishedTime);
        sorting.Add("creationTime", p => p.CreationTime);
        return sorting;
    }
}
