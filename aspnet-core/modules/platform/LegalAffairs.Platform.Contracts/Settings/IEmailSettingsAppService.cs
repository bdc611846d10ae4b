using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Platform.Settings;

public interface IEmailSettingsAppService : IApplicationService
{
    Task<EmailSettingsDto> GetAsync();

    Task UpdateAsync(UpdateEmailSettingsDto input);

    /// <summary>Sends at once, so that what the mail server says can be shown.</summary>
    Task SendTestEmailAsync(SendTestEmailInput input);
}
