using System.ComponentModel.DataAnnotations;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Identity.Accounts;

public sealed class LoginDto
{
    [Required]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string UserNameOrEmailAddress { get; set; } = string.Empty;

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = string.Empty;

    /// <summary>Stay signed in on this device for 14 days, whatever the idle time-out.</summary>
    public bool RememberMe { get; set; }
}
