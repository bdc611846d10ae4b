using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LegalAffairs.Platform.Settings;

[Route("api/setting-management/timezone")]
[Authorize(SettingManagementPermissions.TimeZone)]
internal sealed class TimeZoneSettingsAppService(ISettingManager settings) : ApplicationService, ITimeZoneSettingsAppService
{
    [HttpGet]
    [Produces("text/plain")]
    public async Task<string> GetAsync() => await settings.GetOrNullAsync(PlatformSettings.TimeZone) ?? string.Empty;

    [HttpGet("timezones")]
    public IReadOnlyList<TimeZoneDto> GetTimezones() =>
        [
            .. TimeZoneInfo
                .GetSystemTimeZones()
                .Where(z => z.HasIanaId)
                .OrderBy(z => z.BaseUtcOffset)
                .ThenBy(z => z.Id, StringComparer.Ordinal)
                .Select(z => new TimeZoneDto($"(UTC{Offset(z)}) {z.Id}", z.Id)),
        ];

    [HttpPost]
    public async Task UpdateAsync([StringLength(64)] string timezone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timezone ?? string.Empty, out var zone) || !zone.HasIanaId)
        {
            throw new BusinessException(PlatformErrorCodes.TimeZoneUnknown).WithData("timezone", timezone);
        }

        await settings.SetAsync(PlatformSettings.TimeZone, zone.Id);
    }

    private static string Offset(TimeZoneInfo zone) =>
        (zone.BaseUtcOffset < TimeSpan.Zero ? "-" : "+") + zone.BaseUtcOffset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
