using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.Identity.SecurityLogs;

public interface ISecurityLogAppService : IApplicationService
{
    Task<PagedResultDto<SecurityLogDto>> GetListAsync(GetSecurityLogsInput input);

    /// <summary>For the first page.</summary>
    Task<FailedSignInsDto> GetFailedTodayAsync();

    /// <summary>An Excel file of what the filter lets through, newest first, at most 100,000 rows.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetSecurityLogsInput input);
}
