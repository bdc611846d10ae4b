using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.UnitMembers;

public sealed class AddUnitMemberDto
{
    [Required]
    public Guid? UnitId { get; set; }

    [Required]
    public Guid? UserId { get; set; }
}
