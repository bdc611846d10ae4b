using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Identity.Users;

public sealed class IdentityUserUpdateRolesDto
{
    [Required]
    public IReadOnlyList<string> RoleNames { get; set; } = [];
}
