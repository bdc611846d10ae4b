using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.SupervisionInspections.Reviews;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

[Authorize(SupervisionInspectionsPermissions.Scoreboard.Default)]
internal sealed class ScoreboardAppService : ApplicationService, IScoreboardAppService
{
    protected override Type LocalizationResource => typeof(SupervisionInspectionsResource);

    public Task<ScoreboardDto> GetAsync(Guid id) => throw new NotSupportedException();

    public Task<PlanStatisticsDto> GetStatisticsAsync(Guid id) => throw new NotSupportedException();

    public Task<ListResultDto<PlanOverviewDto>> GetOverviewAsync() => throw new NotSupportedException();

    public Task<ListResultDto<HistoryEntryDto>> GetHistoryAsync(Guid indicatorId, Guid unitId) => throw new NotSupportedException();

    public Task<IRemoteStreamContent> GetExcelAsync(Guid id) => throw new NotSupportedException();
}
