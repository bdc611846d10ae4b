using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.SupervisionInspections.SupervisionInspectionsPermissions.TaskPlans;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

[Authorize(P.Default)]
internal sealed class TaskPlanAppService(
    IRepository<TaskPlan, Guid> plans,
    TaskPlanList list,
    TaskPlanDtos dtos,
    IndicatorDtos indicatorDtos,
    IndicatorTargets targets,
    IndicatorImport import,
    IndicatorExport export,
    IUnitDirectory directory
) : ApplicationService, ITaskPlanAppService
{
    protected override Type LocalizationResource => typeof(SupervisionInspectionsResource);

    public async Task<PagedResultDto<TaskPlanListDto>> GetListAsync(GetTaskPlansInput input) =>
        await list.GetAsync(input, seesDrafts: await IsGrantedAsync(P.Edit));

    public async Task<TaskPlanDto> GetAsync(Guid id) => await dtos.OfAsync(await GetVisibleAsync(id));

    [Authorize(P.Edit)]
    public async Task<TaskPlanDto> CreateAsync(CreateTaskPlanInput input) =>
        await dtos.OfAsync(await plans.InsertAsync(new TaskPlan(GuidGenerator.Create(), TaskPlanHeading.From(input)), autoSave: true));

    [Authorize(P.Edit)]
    public async Task<TaskPlanDto> UpdateAsync(Guid id, UpdateTaskPlanInput input)
    {
        var plan = await plans.GetAsync(id);
        SetConcurrencyStampIfNotNull(plan, input.ConcurrencyStamp);
        plan.Rename(TaskPlanHeading.From(input));
        return await SaveAsync(plan);
    }

    [Authorize(P.Edit)]
    public async Task DeleteAsync(Guid id)
    {
        // Without its lines: the plan is only marked as deleted, and removing it would really remove what is loaded with it.
        var plan =
            await (await plans.WithDetailsAsync()).IgnoreAutoIncludes().FirstOrDefaultAsync(p => p.Id == id)
            ?? throw new EntityNotFoundException(typeof(TaskPlan), id);
        plan.CheckIsDraft();
        await plans.DeleteAsync(plan);
    }

    [Authorize(P.Edit)]
    public async Task<IndicatorDto> CreateIndicatorAsync(Guid id, IndicatorInput input)
    {
        var content = IndicatorContent.From(input);
        await targets.CheckPickedAsync(content);
        var plan = await plans.GetAsync(id);
        SetConcurrencyStampIfNotNull(plan, input.PlanConcurrencyStamp);
        return await indicatorDtos.OfAsync(plan.AddIndicator(GuidGenerator.Create(), content));
    }

    [Authorize(P.Edit)]
    public async Task<IndicatorDto> UpdateIndicatorAsync(Guid id, Guid indicatorId, IndicatorInput input)
    {
        var content = IndicatorContent.From(input);
        var plan = await plans.GetAsync(id);
        await targets.CheckPickedAsync(content, plan.GetIndicator(indicatorId).Content);
        SetConcurrencyStampIfNotNull(plan, input.PlanConcurrencyStamp);
        return await indicatorDtos.OfAsync(plan.ChangeIndicator(indicatorId, content));
    }

    [Authorize(P.Edit)]
    public async Task DeleteIndicatorAsync(Guid id, Guid indicatorId) => (await plans.GetAsync(id)).RemoveIndicator(indicatorId);

    [Authorize(P.Publish)]
    public async Task<PublishPreviewDto> GetPublishPreviewAsync(Guid id)
    {
        var plan = await plans.GetAsync(id);
        plan.CheckIsDraft();
        return PublishPreview.Of(plan.Indicators, [.. (await directory.GetAllAsync()).Values], LocalTime.DayOf(Now));
    }

    [Authorize(P.Publish)]
    public async Task<TaskPlanDto> PublishAsync(Guid id)
    {
        var plan = await plans.GetAsync(id);
        plan.Publish(Now);
        return await SaveAsync(plan);
    }

    [Authorize(P.Amend)]
    public async Task<IndicatorDto> AmendIndicatorAsync(Guid id, Guid indicatorId, AmendIndicatorInput input)
    {
        var content = IndicatorContent.From(input.Indicator!);
        var plan = await GetVisibleAsync(id);
        var before = plan.GetIndicator(indicatorId).Content;
        await targets.CheckPickedAsync(content, before);
        await targets.CheckReportedAsync(indicatorId, before, content);
        SetConcurrencyStampIfNotNull(plan, input.Indicator!.PlanConcurrencyStamp);
        var indicator = plan.AmendIndicator(GuidGenerator.Create(), indicatorId, content, input.Reason.Trim(), Now, CurrentUser.Id);
        await CurrentUnitOfWork.SaveChangesAsync();
        return await indicatorDtos.OfAsync(indicator, await dtos.CountAmendmentsAsync(id, indicatorId));
    }

    [Authorize(P.Close)]
    public async Task<TaskPlanDto> CloseAsync(Guid id)
    {
        var plan = await GetVisibleAsync(id);
        plan.Close(Now);
        return await SaveAsync(plan);
    }

    public Task<GradingResultDto> TryRuleAsync(TryRuleInput input)
    {
        var outcome = GradingEngine.Grade(input.Rule!, input.Modifiers ?? new(), input.Input ?? new());
        var explanation = GradingWords.Of(outcome, key => L[key]);
        return Task.FromResult(new GradingResultDto(outcome.Status, outcome.Grade, outcome.Points, explanation));
    }

    [Authorize(P.Edit)]
    public Task<IndicatorImportDto> ImportIndicatorsAsync(Guid id, IRemoteStreamContent file, ImportMode mode) =>
        import.RunAsync(id, file, mode);

    [Authorize(P.Edit)]
    public Task<IRemoteStreamContent> GetTemplateAsync() => export.WriteTemplateAsync();

    public async Task<IRemoteStreamContent> GetExcelAsync(Guid id) => await export.WriteExcelAsync(await GetVisibleAsync(id));

    public async Task<IRemoteStreamContent> GetCsvAsync(Guid id) => await export.WriteCsvAsync(await GetVisibleAsync(id));

    // A draft is nobody's business but that of those who write it: for others it is not there.
    private async Task<TaskPlan> GetVisibleAsync(Guid id)
    {
        var plan = await plans.GetAsync(id);
        return plan.Status != TaskPlanStatus.Draft || await IsGrantedAsync(P.Edit)
            ? plan
            : throw new EntityNotFoundException(typeof(TaskPlan), id);
    }

    private async Task<TaskPlanDto> SaveAsync(TaskPlan plan)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(plan);
    }
}
