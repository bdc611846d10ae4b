using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class OrganizationUnitNodeDto : EntityDto<Guid>
{
    public string DisplayName { get; set; } = string.Empty;

    public string Code { get; set; } = string.Empty;

    public OrganizationUnitKind Kind { get; set; }

    public Guid? ParentId { get; set; }

    public bool IsActive { get; set; }

    public Guid? MergedIntoId { get; set; }

    /// <summary>Direct children, counted as the tree shows them.</summary>
    public int ChildCount { get; set; }

    /// <summary>People of exactly this unit.</summary>
    public int MemberCount { get; set; }
}
