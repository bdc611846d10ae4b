using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.SecurityLogs;

[Authorize(IdentityPermissions.SecurityLogs.Default)]
internal sealed class SecurityLogAppService(IRepository<SecurityLog, Guid> logs, SecurityLogWorkbook workbook)
    : ApplicationService,
        ISecurityLogAppService
{
    private const int MaxExportRows = 100_000;
    private const int LatestRows = 5;

    private static readonly SecurityLogAction[] FailedSignIns =
    [
        SecurityLogAction.LoginFailed,
        SecurityLogAction.AccountLocked,
        SecurityLogAction.LoginWhileLocked,
        SecurityLogAction.LoginWhileInactive,
    ];

    private static readonly Sorting<SecurityLog> Sorting = CreateSorting();

    public async Task<PagedResultDto<SecurityLogDto>> GetListAsync(GetSecurityLogsInput input)
    {
        var query = await FilterAsync(input);
        var page = Sorting.Apply(query, input.Sorting).PageBy(input);
        return new PagedResultDto<SecurityLogDto>(
            await query.LongCountAsync(),
            await ObjectMapper.ProjectTo<SecurityLogDto>(page).ToListAsync()
        );
    }

    public async Task<FailedSignInsDto> GetFailedTodayAsync()
    {
        var today = LocalTime.DayOf(Now);
        var query = await FilterAsync(
            new GetSecurityLogsInput
            {
                OnlyFailedSignIns = true,
                From = today,
                To = today,
            }
        );
        var latest = ObjectMapper.ProjectTo<SecurityLogDto>(Sorting.Apply(query, null).Take(LatestRows));
        return new FailedSignInsDto(today, await query.CountAsync(), await latest.ToListAsync());
    }

    public async Task<IRemoteStreamContent> GetExportAsync(GetSecurityLogsInput input)
    {
        var query = Sorting.Apply(await FilterAsync(input), null).Take(MaxExportRows);
        return workbook.Create(await ObjectMapper.ProjectTo<SecurityLogDto>(query).ToListAsync());
    }

    private async Task<IQueryable<SecurityLog>> FilterAsync(GetSecurityLogsInput input)
    {
        var name = input.UserName is null ? null : SecurityLog.Normalize(input.UserName.Trim());
        var from = input.From is { } first ? LocalTime.StartOfDay(first) : (DateTime?)null;
        var until = input.To is { } last ? LocalTime.StartOfDay(last.AddDays(1)) : (DateTime?)null;
        return (await logs.GetQueryableAsync())
            .WhereIf(!string.IsNullOrEmpty(name), l => l.NormalizedUserName.Contains(name!))
            .WhereIf(input.Action is not null, l => l.Action == input.Action)
            .WhereIf(input.OnlyFailedSignIns, l => FailedSignIns.Contains(l.Action))
            .WhereIf(from is not null, l => l.CreationTime >= from)
            .WhereIf(until is not null, l => l.CreationTime < until);
    }

    private static Sorting<SecurityLog> CreateSorting()
    {
        var sorting = new Sorting<SecurityLog>("creationTime desc") { ThenBy = l => l.Id };
        sorting.Add("creationTime", l => l.CreationTime);
        sorting.Add("userName", l => l.NormalizedUserName);
        sorting.Add("action", l => l.Action);
        sorting.Add("clientIpAddress", l => l.ClientIpAddress);
        return sorting;
    }
}
