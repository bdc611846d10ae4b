using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Identity.Roles;

public class IdentityRoleCreateDto
{
    [Required]
    [StringLength(IdentityRoleConsts.MaxNameLength)]
    public string Name { get; set; } = string.Empty;

    /// <summary>Chosen beforehand when an account is made.</summary>
    public bool IsDefault { get; set; }

    public bool IsPublic { get; set; }
}
