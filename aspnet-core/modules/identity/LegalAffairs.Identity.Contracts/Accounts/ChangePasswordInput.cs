using System.ComponentModel.DataAnnotations;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Identity.Accounts;

public sealed class ChangePasswordInput
{
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string CurrentPassword { get; set; } = string.Empty;

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string NewPassword { get; set; } = string.Empty;
}
