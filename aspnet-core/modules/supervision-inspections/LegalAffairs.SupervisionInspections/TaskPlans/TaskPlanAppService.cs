using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Excel;
using Microsoft.AspNetCore.Authorization;
using P = LegalAffairs.SupervisionInspections.SupervisionInspectionsPermissions.TaskPlans;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

[Authorize(P.Default)]
internal sealed class TaskPlanAppService : ApplicationService, ITaskPlanAppService
{
    protected override Type LocalizationResource => typeof(SupervisionInspectionsResource);

    public Task<PagedResultDto<TaskPlanListDto>> GetListAsync(GetTaskPlansInput input) => throw new NotSupportedException();

    public Task<TaskPlanDto> GetAsync(Guid id) => throw new NotSupportedException();

    [Authorize(P.Edit)]
    public Task<TaskPlanDto> CreateAsync(CreateTaskPlanInput input) => throw new NotSupportedException();

    [Authorize(P.Edit)]
    public Task<TaskPlanDto> UpdateAsync(Guid id, UpdateTaskPlanInput input) => throw new NotSupportedException();

    [Authorize(P.Edit)]
    public Task DeleteAsync(Guid id) => throw new NotSupportedException();

    [Authorize(P.Edit)]
    public Task<IndicatorDto> CreateIndicatorAsync(Guid id, IndicatorInput input) => throw new NotSupportedException();

    [Authorize(P.Edit)]
    public Task<IndicatorDto> UpdateIndicatorAsync(Guid id, Guid indicatorId, IndicatorInput input) => throw new NotSupportedException();

    [Authorize(P.Edit)]
    public Task DeleteIndicatorAsync(Guid id, Guid indicatorId) => throw new NotSupportedException();

    [Authorize(P.Publish)]
    public Task<TaskPlanDto> PublishAsync(Guid id) => throw new NotSupportedException();

    [Authorize(P.Amend)]
    public Task<IndicatorDto> AmendIndicatorAsync(Guid id, Guid indicatorId, AmendIndicatorInput input) =>
        throw new NotSupportedException();

    [Authorize(P.Close)]
    public Task<TaskPlanDto> CloseAsync(Guid id) => throw new NotSupportedException();

    public Task<GradingResultDto> TryRuleAsync(TryRuleInput input) => throw new NotSupportedException();

    [Authorize(P.Edit)]
    public Task<IndicatorImportDto> ImportIndicatorsAsync(Guid id, IRemoteStreamContent file, ImportMode mode) =>
        throw new NotSupportedException();

    [Authorize(P.Edit)]
    public Task<IRemoteStreamContent> GetTemplateAsync() => throw new NotSupportedException();

    public Task<IRemoteStreamContent> GetExcelAsync(Guid id) => throw new NotSupportedException();

    public Task<IRemoteStreamContent> GetCsvAsync(Guid id) => throw new NotSupportedException();
}
