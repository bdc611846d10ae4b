namespace LegalAffairs.AuditLogging.AuditLogs;

public sealed class AuditLogDetailDto : AuditLogDto
{
    public IReadOnlyList<EntityChangeDto> EntityChanges { get; set; } = [];
}
