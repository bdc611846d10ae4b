using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.AuditLogging.AuditLogs;

/// <summary>What happened, for the auditor to read. Nothing here can be changed.</summary>
public interface IAuditLogAppService : IApplicationService
{
    Task<PagedResultDto<AuditLogDto>> GetListAsync(GetAuditLogsInput input);

    Task<AuditLogDetailDto> GetAsync(Guid id);

    /// <summary>For the first page.</summary>
    Task<RefusedCallsDto> GetRefusedTodayAsync();

    /// <summary>Newest first.</summary>
    Task<ListResultDto<EntityChangeDto>> GetEntityHistoryAsync(GetEntityHistoryInput input);

    /// <summary>The kinds of record that the log knows changes of.</summary>
    Task<ListResultDto<AuditedEntityTypeDto>> GetEntityTypesAsync();

    /// <summary>An .xlsx of what the filter finds, the newest 100,000 calls at most.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetAuditLogsInput input);
}
