using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

public interface IScoreboardAppService : IApplicationService
{
    /// <param name="id">Of the plan.</param>
    Task<ScoreboardDto> GetAsync(Guid id);

    Task<PlanStatisticsDto> GetStatisticsAsync(Guid id);

    /// <summary>Of the published plans, newest year first.</summary>
    Task<ListResultDto<PlanOverviewDto>> GetOverviewAsync();

    /// <summary>A cell's story: every submission, return, grade and override.</summary>
    Task<ListResultDto<HistoryEntryDto>> GetHistoryAsync(Guid indicatorId, Guid unitId);

    /// <summary>Opens as the paper table does: first-level indicators merged, units across, grades in words and colours.</summary>
    Task<IRemoteStreamContent> GetExcelAsync(Guid id);
}
