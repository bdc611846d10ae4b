using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Identity.Users;

public sealed class IdentityUserCreateDto : IdentityUserCreateOrUpdateDtoBase
{
    /// <summary>The person replaces it at the first sign-in.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = string.Empty;
}
