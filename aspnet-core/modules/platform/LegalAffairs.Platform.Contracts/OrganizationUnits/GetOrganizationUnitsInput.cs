using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class GetOrganizationUnitsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(OrganizationUnitConsts.MaxNameLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(OrganizationUnitKind))]
    public OrganizationUnitKind? Kind { get; set; }

    /// <summary>Only units below this one, at any depth.</summary>
    public Guid? ParentId { get; set; }

    public bool IncludeInactive { get; set; }
}
