namespace LegalAffairs.AuditLogging.AuditLogs;

/// <summary>Calls of one day that were refused (403).</summary>
/// <param name="Day">Asia/Shanghai.</param>
/// <param name="Latest">The last few, newest first.</param>
public sealed record RefusedCallsDto(DateOnly Day, int Count, IReadOnlyList<AuditLogDto> Latest);
