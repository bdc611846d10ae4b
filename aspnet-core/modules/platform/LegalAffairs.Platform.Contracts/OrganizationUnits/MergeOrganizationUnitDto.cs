using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class MergeOrganizationUnitDto : OrganizationUnitActDto
{
    [Required]
    public Guid? TargetId { get; set; }
}
