using System.ComponentModel.DataAnnotations;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Identity.Accounts;

public sealed class UpdateProfileDto
{
    /// <summary>Must be the present one: user names are the administrator's to change.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = string.Empty;

    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string Email { get; set; } = string.Empty;

    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Name { get; set; }

    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Surname { get; set; }

    [StringLength(IdentityUserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
