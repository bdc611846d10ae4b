using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Identity.Users;

public sealed class IdentityUserUpdateDto : IdentityUserCreateOrUpdateDtoBase
{
    /// <summary>Null or empty leaves it as it is; a new one signs the person out everywhere and must be replaced at the next sign-in.</summary>
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string? Password { get; set; }

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
