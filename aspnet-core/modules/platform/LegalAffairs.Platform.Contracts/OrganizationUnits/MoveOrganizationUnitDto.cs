using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class MoveOrganizationUnitDto : OrganizationUnitActDto
{
    [Required]
    public Guid? ParentId { get; set; }
}
