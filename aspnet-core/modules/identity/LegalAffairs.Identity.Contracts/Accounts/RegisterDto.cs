using System.ComponentModel.DataAnnotations;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Identity.Accounts;

public sealed class RegisterDto
{
    [Required]
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = string.Empty;

    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string EmailAddress { get; set; } = string.Empty;

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = string.Empty;
}
