using LegalAffairs.Abp.Settings;

namespace LegalAffairs.Platform.Settings;

internal sealed class PlatformSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
        [
            new(PlatformSettings.DefaultLanguage, "zh-Hans", IsVisibleToClients: true),
            new(PlatformSettings.TimeZone, "Asia/Shanghai", IsVisibleToClients: true),
            new(PlatformSettings.MaxFileMegabytes, "20", IsVisibleToClients: true),
            new(PlatformSettings.Mailing.DefaultFromAddress),
            new(PlatformSettings.Mailing.DefaultFromDisplayName),
            new(PlatformSettings.Mailing.SmtpHost),
            new(PlatformSettings.Mailing.SmtpPort, "25"),
            new(PlatformSettings.Mailing.SmtpUserName),
            new(PlatformSettings.Mailing.SmtpPassword, IsEncrypted: true),
            new(PlatformSettings.Mailing.SmtpDomain),
            new(PlatformSettings.Mailing.SmtpEnableSsl, "false"),
            new(PlatformSettings.Mailing.SmtpUseDefaultCredentials, "true"),
        ];
}
