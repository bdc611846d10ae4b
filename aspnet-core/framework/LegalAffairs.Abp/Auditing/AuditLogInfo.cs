namespace LegalAffairs.Abp.Auditing;

/// <summary>One call: who, when, from where, what, and every property that it changed.</summary>
public sealed class AuditLogInfo
{
    public required Guid Id { get; init; }

    public required DateTime ExecutionTime { get; init; }

    public Guid? UserId { get; set; }

    public string? UserName { get; set; }

    public string? ClientIpAddress { get; init; }

    public string? BrowserInfo { get; init; }

    public string? HttpMethod { get; init; }

    public string? Url { get; init; }

    /// <summary>Service and method of an application service, or the name of a job or event handler.</summary>
    public string? Action { get; set; }

    public string? CorrelationId { get; init; }

    public int? HttpStatusCode { get; set; }

    /// <summary>Milliseconds.</summary>
    public int ExecutionDuration { get; set; }

    /// <summary>Error code or exception type; never a stack trace.</summary>
    public string? Exception { get; set; }

    /// <summary>What the actor said about it, where an act asks for a reason.</summary>
    public string? Comment { get; set; }

    public List<EntityChangeInfo> EntityChanges { get; } = [];
}

public enum EntityChangeType
{
    Created = 0,
    Updated = 1,
    Deleted = 2,
}

public sealed record EntityChangeInfo(
    DateTime ChangeTime,
    EntityChangeType ChangeType,
    string EntityTypeFullName,
    string EntityId,
    IReadOnlyList<EntityPropertyChangeInfo> PropertyChanges
);

/// <summary>Values as text; null for none. A property excluded from auditing shows as "***".</summary>
public sealed record EntityPropertyChangeInfo(string PropertyName, string? OriginalValue, string? NewValue);
