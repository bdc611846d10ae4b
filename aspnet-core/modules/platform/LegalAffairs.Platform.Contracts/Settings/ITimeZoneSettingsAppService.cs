using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Platform.Settings;

/// <summary>The zone that pages show times in. Days and deadlines are counted in Asia/Shanghai whatever it is.</summary>
public interface ITimeZoneSettingsAppService : IApplicationService
{
    Task<string> GetAsync();

    IReadOnlyList<TimeZoneDto> GetTimezones();

    Task UpdateAsync(string timezone);
}
