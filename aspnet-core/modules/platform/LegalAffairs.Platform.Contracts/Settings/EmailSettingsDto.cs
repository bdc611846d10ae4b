namespace LegalAffairs.Platform.Settings;

public sealed class EmailSettingsDto
{
    public string? SmtpHost { get; set; }

    public int SmtpPort { get; set; }

    public string? SmtpUserName { get; set; }

    /// <summary>Always empty: a password goes in and never out.</summary>
    public string SmtpPassword { get; set; } = string.Empty;

    public string? SmtpDomain { get; set; }

    public bool SmtpEnableSsl { get; set; }

    public bool SmtpUseDefaultCredentials { get; set; }

    public string? DefaultFromAddress { get; set; }

    public string? DefaultFromDisplayName { get; set; }
}
