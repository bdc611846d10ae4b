using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Identity.SecurityLogs;

public sealed class SecurityLogDto : EntityDto<Guid>
{
    public DateTime CreationTime { get; set; }

    public SecurityLogAction Action { get; set; }

    /// <summary>As it was typed.</summary>
    public required string UserName { get; set; }

    /// <summary>Null when no account has the name.</summary>
    public Guid? UserId { get; set; }

    public string? ClientIpAddress { get; set; }

    /// <summary>Browser and system, e.g. "Chrome 126 / Windows".</summary>
    public string? Device { get; set; }

    public string? CorrelationId { get; set; }
}
