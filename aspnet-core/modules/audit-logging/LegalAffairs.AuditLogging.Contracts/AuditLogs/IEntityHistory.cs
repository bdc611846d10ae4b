namespace LegalAffairs.AuditLogging.AuditLogs;

/// <summary>Who changed one record, when and how, for another module's time line; that module has checked that the user may see the record.</summary>
public interface IEntityHistory
{
    /// <summary>Newest first, at most 500. What was just saved follows within a second.</summary>
    Task<IReadOnlyList<EntityChangeDto>> GetAsync(Type entityType, string entityId, CancellationToken cancellationToken = default);
}
