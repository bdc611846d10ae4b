using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.Settings;

public sealed class SendTestEmailInput
{
    [Required]
    [EmailAddress]
    [StringLength(256)]
    public string SenderEmailAddress { get; set; } = string.Empty;

    [Required]
    [EmailAddress]
    [StringLength(256)]
    public string TargetEmailAddress { get; set; } = string.Empty;

    [Required]
    [StringLength(200)]
    public string Subject { get; set; } = string.Empty;

    [StringLength(4000)]
    public string? Body { get; set; }
}
