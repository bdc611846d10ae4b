using LegalAffairs.Abp.Auditing;

namespace LegalAffairs.AuditLogging.AuditLogs;

internal sealed record ExportedChange(
    DateTime ChangeTime,
    string? UserName,
    string EntityTypeFullName,
    string EntityId,
    EntityChangeType ChangeType,
    string? PropertyName,
    string? OriginalValue,
    string? NewValue
);
