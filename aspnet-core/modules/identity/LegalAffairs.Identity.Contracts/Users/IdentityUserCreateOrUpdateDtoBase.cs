using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Identity.Users;

public abstract class IdentityUserCreateOrUpdateDtoBase
{
    [Required]
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = string.Empty;

    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Name { get; set; }

    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Surname { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string Email { get; set; } = string.Empty;

    [StringLength(IdentityUserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    public bool IsActive { get; set; }

    public bool LockoutEnabled { get; set; }

    /// <summary>Null leaves the roles as they are.</summary>
    public IReadOnlyList<string>? RoleNames { get; set; }
}
