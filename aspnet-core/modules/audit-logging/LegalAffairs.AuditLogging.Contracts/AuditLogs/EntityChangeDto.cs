using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Auditing;

namespace LegalAffairs.AuditLogging.AuditLogs;

public sealed class EntityChangeDto : EntityDto<Guid>
{
    public Guid AuditLogId { get; set; }

    public DateTime ChangeTime { get; set; }

    public EntityChangeType ChangeType { get; set; }

    public Guid? UserId { get; set; }

    public string? UserName { get; set; }

    public string? UserDisplayName { get; set; }

    /// <summary>Why, where the act asked for a reason.</summary>
    public string? Comment { get; set; }

    public string EntityTypeFullName { get; set; } = string.Empty;

    /// <summary>In the reader's language.</summary>
    public string EntityDisplayName { get; set; } = string.Empty;

    public string EntityId { get; set; } = string.Empty;

    public IReadOnlyList<EntityPropertyChangeDto> PropertyChanges { get; set; } = [];
}
