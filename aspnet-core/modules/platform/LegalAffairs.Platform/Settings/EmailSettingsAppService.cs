using System.Globalization;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Platform.Emailing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LegalAffairs.Platform.Settings;

[Route("api/setting-management/emailing")]
[Authorize(SettingManagementPermissions.Emailing)]
internal sealed class EmailSettingsAppService(ISettingManager settings, SmtpMailer mailer) : ApplicationService, IEmailSettingsAppService
{
    [HttpGet]
    public async Task<EmailSettingsDto> GetAsync() =>
        new()
        {
            SmtpHost = await settings.GetOrNullAsync(PlatformSettings.Mailing.SmtpHost),
            SmtpPort = await settings.GetAsync<int>(PlatformSettings.Mailing.SmtpPort),
            SmtpUserName = await settings.GetOrNullAsync(PlatformSettings.Mailing.SmtpUserName),
            SmtpDomain = await settings.GetOrNullAsync(PlatformSettings.Mailing.SmtpDomain),
            SmtpEnableSsl = await settings.IsTrueAsync(PlatformSettings.Mailing.SmtpEnableSsl),
            SmtpUseDefaultCredentials = await settings.IsTrueAsync(PlatformSettings.Mailing.SmtpUseDefaultCredentials),
            DefaultFromAddress = await settings.GetOrNullAsync(PlatformSettings.Mailing.DefaultFromAddress),
            DefaultFromDisplayName = await settings.GetOrNullAsync(PlatformSettings.Mailing.DefaultFromDisplayName),
        };

    [HttpPost]
    public async Task UpdateAsync(UpdateEmailSettingsDto input)
    {
        await settings.SetAsync(PlatformSettings.Mailing.SmtpHost, input.SmtpHost?.Trim());
        await settings.SetAsync(PlatformSettings.Mailing.SmtpPort, input.SmtpPort.ToString(CultureInfo.InvariantCulture));
        await settings.SetAsync(PlatformSettings.Mailing.SmtpUserName, input.SmtpUserName);
        await settings.SetAsync(PlatformSettings.Mailing.SmtpDomain, input.SmtpDomain);
        await settings.SetAsync(PlatformSettings.Mailing.SmtpEnableSsl, Text(input.SmtpEnableSsl));
        await settings.SetAsync(PlatformSettings.Mailing.SmtpUseDefaultCredentials, Text(input.SmtpUseDefaultCredentials));
        await settings.SetAsync(PlatformSettings.Mailing.DefaultFromAddress, input.DefaultFromAddress);
        await settings.SetAsync(PlatformSettings.Mailing.DefaultFromDisplayName, input.DefaultFromDisplayName);
        if (!string.IsNullOrEmpty(input.SmtpPassword))
        {
            await settings.SetAsync(PlatformSettings.Mailing.SmtpPassword, input.SmtpPassword);
        }
    }

    [HttpPost("send-test-email")]
    [Authorize(SettingManagementPermissions.EmailingTest)]
    public Task SendTestEmailAsync(SendTestEmailInput input) =>
        mailer.SendNowAsync(new MailToSend(input.TargetEmailAddress, input.Subject, input.Body ?? string.Empty, input.SenderEmailAddress));

    private static string Text(bool value) => value ? "true" : "false";
}
