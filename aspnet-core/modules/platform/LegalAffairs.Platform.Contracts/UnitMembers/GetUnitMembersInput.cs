using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.UnitMembers;

public sealed class GetUnitMembersInput : PagedAndSortedResultRequestDto
{
    [Required]
    public Guid? UnitId { get; set; }

    /// <summary>Part of the user name or display name.</summary>
    [StringLength(64)]
    public string? Filter { get; set; }
}
