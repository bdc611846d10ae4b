using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.Settings;

public sealed class UpdateEmailSettingsDto
{
    private const int MaxHostLength = 256;
    private const int MaxNameLength = 128;

    [StringLength(MaxHostLength)]
    public string? SmtpHost { get; set; }

    [Range(1, 65535)]
    public int SmtpPort { get; set; }

    [StringLength(MaxNameLength)]
    public string? SmtpUserName { get; set; }

    /// <summary>Empty: the stored one stays.</summary>
    [StringLength(MaxNameLength)]
    public string? SmtpPassword { get; set; }

    [StringLength(MaxNameLength)]
    public string? SmtpDomain { get; set; }

    public bool SmtpEnableSsl { get; set; }

    public bool SmtpUseDefaultCredentials { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(MaxHostLength)]
    public string DefaultFromAddress { get; set; } = string.Empty;

    [Required]
    [StringLength(MaxNameLength)]
    public string DefaultFromDisplayName { get; set; } = string.Empty;
}
