using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class OrganizationUnitDto : EntityDto<Guid>
{
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Path of codes from the root: "00001.00003.".</summary>
    public string Code { get; set; } = string.Empty;

    public OrganizationUnitKind Kind { get; set; }

    public Guid? ParentId { get; set; }

    public string? ParentName { get; set; }

    public bool IsActive { get; set; }

    public DateTime? ClosedTime { get; set; }

    public Guid? MergedIntoId { get; set; }

    public string? MergedIntoName { get; set; }

    public DateTime CreationTime { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;
}
