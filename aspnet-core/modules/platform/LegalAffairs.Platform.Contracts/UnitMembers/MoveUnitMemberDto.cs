using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Platform.UnitMembers;

public sealed class MoveUnitMemberDto
{
    [Required]
    public Guid? UnitId { get; set; }
}
