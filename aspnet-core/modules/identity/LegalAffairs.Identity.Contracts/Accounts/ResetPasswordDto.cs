using System.ComponentModel.DataAnnotations;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Identity.Accounts;

public sealed class ResetPasswordDto
{
    public Guid UserId { get; set; }

    /// <summary>From the link in the mail.</summary>
    [Required]
    [StringLength(2000)]
    public string ResetToken { get; set; } = string.Empty;

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = string.Empty;
}
