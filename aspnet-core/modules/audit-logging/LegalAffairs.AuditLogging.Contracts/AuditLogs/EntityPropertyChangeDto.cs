namespace LegalAffairs.AuditLogging.AuditLogs;

public sealed class EntityPropertyChangeDto
{
    public string PropertyName { get; set; } = string.Empty;

    /// <summary>In the reader's language.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Null for none; "***" for a secret.</summary>
    public string? OriginalValue { get; set; }

    public string? NewValue { get; set; }
}
