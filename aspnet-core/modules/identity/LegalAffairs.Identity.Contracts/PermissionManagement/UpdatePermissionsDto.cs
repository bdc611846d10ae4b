using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Identity.PermissionManagement;

/// <summary>Only what changes.</summary>
public sealed class UpdatePermissionsDto
{
    [Required]
    [MaxLength(1000)]
    public IReadOnlyList<UpdatePermissionDto> Permissions { get; set; } = [];
}

public sealed class UpdatePermissionDto
{
    [Required]
    [StringLength(128)]
    public string Name { get; set; } = string.Empty;

    public bool IsGranted { get; set; }
}
