using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.AuditLogging.AuditLogs;

public sealed class GetEntityHistoryInput
{
    /// <summary>Full name, or the short one ("TaskPlan").</summary>
    [Required]
    [StringLength(AuditLogConsts.MaxEntityTypeLength)]
    public string EntityType { get; set; } = string.Empty;

    [Required]
    [StringLength(AuditLogConsts.MaxEntityIdLength)]
    public string EntityId { get; set; } = string.Empty;
}
