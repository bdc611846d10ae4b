namespace LegalAffairs.Platform;

/// <summary>Names of settings; those of ABP keep its names.</summary>
public static class PlatformSettings
{
    public const string DefaultLanguage = "Abp.Localization.DefaultLanguage";
    public const string TimeZone = "Abp.Timing.TimeZone";

    /// <summary>Largest file that may be uploaded, in MB of 1,048,576 bytes.</summary>
    public const string MaxFileMegabytes = "Platform.Files.MaxMegabytes";

    public static class Mailing
    {
        public const string DefaultFromAddress = "Abp.Mailing.DefaultFromAddress";
        public const string DefaultFromDisplayName = "Abp.Mailing.DefaultFromDisplayName";
        public const string SmtpHost = "Abp.Mailing.Smtp.Host";
        public const string SmtpPort = "Abp.Mailing.Smtp.Port";
        public const string SmtpUserName = "Abp.Mailing.Smtp.UserName";
        public const string SmtpPassword = "Abp.Mailing.Smtp.Password";
        public const string SmtpDomain = "Abp.Mailing.Smtp.Domain";
        public const string SmtpEnableSsl = "Abp.Mailing.Smtp.EnableSsl";
        public const string SmtpUseDefaultCredentials = "Abp.Mailing.Smtp.UseDefaultCredentials";
    }
}
