using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>年度任务表: draft → published → closed. A published table changes only by amendment.</summary>
public interface ITaskPlanAppService : IApplicationService
{
    Task<PagedResultDto<TaskPlanListDto>> GetListAsync(GetTaskPlansInput input);

    Task<TaskPlanDto> GetAsync(Guid id);

    Task<TaskPlanDto> CreateAsync(CreateTaskPlanInput input);

    Task<TaskPlanDto> UpdateAsync(Guid id, UpdateTaskPlanInput input);

    /// <summary>Drafts only.</summary>
    Task DeleteAsync(Guid id);

    Task<IndicatorDto> CreateIndicatorAsync(Guid id, IndicatorInput input);

    Task<IndicatorDto> UpdateIndicatorAsync(Guid id, Guid indicatorId, IndicatorInput input);

    Task DeleteIndicatorAsync(Guid id, Guid indicatorId);

    /// <summary>Drafts only.</summary>
    Task<PublishPreviewDto> GetPublishPreviewAsync(Guid id);

    Task<TaskPlanDto> PublishAsync(Guid id);

    /// <summary>Changes a published table, keeping the old text and the reason.</summary>
    Task<IndicatorDto> AmendIndicatorAsync(Guid id, Guid indicatorId, AmendIndicatorInput input);

    Task<TaskPlanDto> CloseAsync(Guid id);

    Task<GradingResultDto> TryRuleAsync(TryRuleInput input);

    /// <summary>Reads Excel or CSV (UTF-8 or GBK) into a draft.</summary>
    Task<IndicatorImportDto> ImportIndicatorsAsync(Guid id, IRemoteStreamContent file, ImportMode mode);

    /// <summary>The columns that an import reads, as an Excel file.</summary>
    Task<IRemoteStreamContent> GetTemplateAsync();

    Task<IRemoteStreamContent> GetExcelAsync(Guid id);

    Task<IRemoteStreamContent> GetCsvAsync(Guid id);
}
