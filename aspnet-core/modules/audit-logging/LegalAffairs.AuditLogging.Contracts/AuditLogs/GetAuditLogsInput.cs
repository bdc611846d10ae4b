using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.AuditLogging.AuditLogs;

public sealed class GetAuditLogsInput : PagedAndSortedResultRequestDto
{
    /// <summary>UTC, included.</summary>
    public DateTime? From { get; set; }

    /// <summary>UTC, excluded.</summary>
    public DateTime? To { get; set; }

    /// <summary>The whole name.</summary>
    [StringLength(AuditLogConsts.MaxUserNameLength)]
    public string? UserName { get; set; }

    /// <summary>Part of the action or of the address.</summary>
    [StringLength(AuditLogConsts.MaxFilterLength)]
    public string? Filter { get; set; }

    /// <summary>Full name, or the short one ("TaskPlan").</summary>
    [StringLength(AuditLogConsts.MaxEntityTypeLength)]
    public string? EntityType { get; set; }

    [StringLength(AuditLogConsts.MaxEntityIdLength)]
    public string? EntityId { get; set; }

    /// <summary>4 for 400 to 499.</summary>
    [Range(1, 5)]
    public int? HttpStatusClass { get; set; }

    public bool OnlyFailures { get; set; }

    /// <summary>Only what the user may not do, or may not do now (403).</summary>
    public bool OnlyRefused { get; set; }

    public bool OnlyWithChanges { get; set; }
}
