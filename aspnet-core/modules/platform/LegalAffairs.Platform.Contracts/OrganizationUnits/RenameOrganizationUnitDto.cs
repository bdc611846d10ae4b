using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class RenameOrganizationUnitDto : OrganizationUnitActDto
{
    [Required]
    [StringLength(OrganizationUnitConsts.MaxNameLength)]
    public string Name { get; set; } = string.Empty;
}
