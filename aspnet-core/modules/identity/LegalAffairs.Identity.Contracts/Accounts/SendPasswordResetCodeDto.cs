using System.ComponentModel.DataAnnotations;
using LegalAffairs.Identity.Users;

namespace LegalAffairs.Identity.Accounts;

public sealed class SendPasswordResetCodeDto
{
    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string Email { get; set; } = string.Empty;
}
