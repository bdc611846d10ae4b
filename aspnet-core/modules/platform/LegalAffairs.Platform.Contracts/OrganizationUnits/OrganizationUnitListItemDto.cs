using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class OrganizationUnitListItemDto : EntityDto<Guid>
{
    public string DisplayName { get; set; } = string.Empty;

    public string Code { get; set; } = string.Empty;

    public string? ParentName { get; set; }

    public OrganizationUnitKind Kind { get; set; }

    public bool IsActive { get; set; }
}
