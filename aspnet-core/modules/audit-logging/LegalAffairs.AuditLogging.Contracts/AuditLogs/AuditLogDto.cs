using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.AuditLogging.AuditLogs;

public class AuditLogDto : EntityDto<Guid>
{
    public DateTime ExecutionTime { get; set; }

    public Guid? UserId { get; set; }

    public string? UserName { get; set; }

    /// <summary>What people call the user; null for a user who does not exist (a failed sign-in).</summary>
    public string? UserDisplayName { get; set; }

    public string? ClientIpAddress { get; set; }

    public string? BrowserInfo { get; set; }

    public string? HttpMethod { get; set; }

    public string? Url { get; set; }

    public string? Action { get; set; }

    public string? CorrelationId { get; set; }

    /// <summary>Null for a job or an event handler.</summary>
    public int? HttpStatusCode { get; set; }

    /// <summary>Milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    /// <summary>Error code or exception type.</summary>
    public string? Exception { get; set; }

    public string? Comment { get; set; }

    public bool IsFailure { get; set; }

    public bool HasChanges { get; set; }
}
