using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Identity.Roles;

public sealed class IdentityRoleUpdateDto : IdentityRoleCreateDto
{
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
