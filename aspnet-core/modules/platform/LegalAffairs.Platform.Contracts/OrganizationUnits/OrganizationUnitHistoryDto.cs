using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.OrganizationUnits;

public sealed class OrganizationUnitHistoryDto : CreationAuditedEntityDto<Guid>
{
    public OrganizationUnitHistoryKind Kind { get; set; }

    /// <summary>The name before a renaming, the parent's name before a move.</summary>
    public string? OldValue { get; set; }

    /// <summary>The new name, or the name of the new parent or of the other unit of a merger.</summary>
    public string? NewValue { get; set; }

    public string? Reason { get; set; }

    public string? CreatorName { get; set; }
}
