using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.AuditLogging.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.AuditLogging.AuditLogs;

[Authorize(AuditLoggingPermissions.AuditLogs.Default)]
internal sealed class AuditLogAppService(
    IDbContextProvider<AuditLoggingDbContext> contextProvider,
    AuditLogQuery auditLogQuery,
    EntityHistory history,
    EntityTexts texts,
    AuditUsers users,
    AuditLogExport export
) : ApplicationService, IAuditLogAppService
{
    private const int LatestRows = 5;
    private static readonly Sorting<AuditLog> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(AuditLoggingResource);

    public async Task<PagedResultDto<AuditLogDto>> GetListAsync(GetAuditLogsInput input)
    {
        var query = auditLogQuery.Build(await contextProvider.GetDbContextAsync(), input);
        var totalCount = await query.LongCountAsync();
        var page = await ObjectMapper.ProjectTo<AuditLogDto>(Sorting.Apply(query, input.Sorting).PageBy(input)).ToListAsync();
        await users.FillAsync(page);
        return new PagedResultDto<AuditLogDto>(totalCount, page);
    }

    public async Task<AuditLogDetailDto> GetAsync(Guid id)
    {
        var context = await contextProvider.GetDbContextAsync();
        var log =
            await ObjectMapper.ProjectTo<AuditLogDetailDto>(context.AuditLogs.Where(l => l.Id == id)).SingleOrDefaultAsync()
            ?? throw new EntityNotFoundException(typeof(AuditLog), id);
        log.EntityChanges = await history.GetOfCallAsync(id);
        await users.FillAsync([log]);
        return log;
    }

    public async Task<RefusedCallsDto> GetRefusedTodayAsync()
    {
        var today = LocalTime.DayOf(Now);
        var input = new GetAuditLogsInput
        {
            OnlyRefused = true,
            From = LocalTime.StartOfDay(today),
            To = LocalTime.StartOfDay(today.AddDays(1)),
        };
        var query = auditLogQuery.Build(await contextProvider.GetDbContextAsync(), input);
        var latest = await ObjectMapper.ProjectTo<AuditLogDto>(Sorting.Apply(query, null).Take(LatestRows)).ToListAsync();
        await users.FillAsync(latest);
        return new RefusedCallsDto(today, await query.CountAsync(), latest);
    }

    public async Task<ListResultDto<EntityChangeDto>> GetEntityHistoryAsync(GetEntityHistoryInput input) =>
        new(await history.GetAsync(input.EntityType.Trim(), input.EntityId.Trim(), CancellationToken.None));

    public async Task<ListResultDto<AuditedEntityTypeDto>> GetEntityTypesAsync()
    {
        var context = await contextProvider.GetDbContextAsync();
        var fullNames = await context.EntityChanges.Select(c => c.EntityTypeFullName).Distinct().ToListAsync();
        return new([
            .. fullNames
                .Select(n => new AuditedEntityTypeDto(n, texts.NameOf(n)))
                .OrderBy(t => t.DisplayName, StringComparer.CurrentCulture),
        ]);
    }

    [Authorize(AuditLoggingPermissions.AuditLogs.Export)]
    public async Task<IRemoteStreamContent> GetExportAsync(GetAuditLogsInput input)
    {
        var context = await contextProvider.GetDbContextAsync();
        return await export.WriteAsync(context, auditLogQuery.Build(context, input), L, Now);
    }

    private static Sorting<AuditLog> CreateSorting()
    {
        var sorting = new Sorting<AuditLog>("executionTime desc") { ThenBy = l => l.Id };
        sorting.Add("executionTime", l => l.ExecutionTime);
        sorting.Add("userName", l => l.UserName);
        sorting.Add("action", l => l.Action);
        sorting.Add("httpStatusCode", l => l.HttpStatusCode);
        sorting.Add("executionDuration", l => l.ExecutionDuration);
        return sorting;
    }
}
