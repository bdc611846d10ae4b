using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class CreateOrganizationUnitDto
{
    [Required]
    [StringLength(OrganizationUnitConsts.MaxNameLength)]
    public string Name { get; set; } = string.Empty;

    [EnumDataType(typeof(OrganizationUnitKind))]
    public OrganizationUnitKind Kind { get; set; }

    [Required]
    public Guid? ParentId { get; set; }
}
