namespace LegalAffairs.AuditLogging.AuditLogs;

/// <param name="FullName">What the filter takes.</param>
public sealed record AuditedEntityTypeDto(string FullName, string DisplayName);
