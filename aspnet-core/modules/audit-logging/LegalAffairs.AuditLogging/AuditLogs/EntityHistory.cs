using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.AuditLogging.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.AuditLogging.AuditLogs;

internal sealed class EntityHistory(IDbContextProvider<AuditLoggingDbContext> contextProvider, EntityTexts texts, AuditUsers users)
    : IEntityHistory,
        ITransientDependency
{
    private const int MaxChanges = 500;

    public Task<IReadOnlyList<EntityChangeDto>> GetAsync(Type entityType, string entityId, CancellationToken cancellationToken = default) =>
        GetAsync(entityType.FullName!, entityId, cancellationToken);

    public async Task<IReadOnlyList<EntityChangeDto>> GetAsync(string entityType, string entityId, CancellationToken cancellationToken)
    {
        var context = await contextProvider.GetDbContextAsync(cancellationToken);
        var typeNames = texts.FullNamesOf(entityType);
        var changes = context
            .EntityChanges.Where(c => typeNames.Contains(c.EntityTypeFullName) && c.EntityId == entityId)
            .OrderByDescending(c => c.ChangeTime)
            .ThenByDescending(c => c.Id)
            .Take(MaxChanges);
        return await ReadAsync(changes, cancellationToken);
    }

    public async Task<IReadOnlyList<EntityChangeDto>> GetOfCallAsync(Guid auditLogId, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync(cancellationToken);
        var changes = context
            .EntityChanges.Where(c => c.AuditLogId == auditLogId)
            .OrderBy(c => c.ChangeTime)
            .ThenBy(c => c.EntityTypeFullName)
            .ThenBy(c => c.EntityId);
        return await ReadAsync(changes, cancellationToken);
    }

    private async Task<IReadOnlyList<EntityChangeDto>> ReadAsync(IQueryable<EntityChange> query, CancellationToken cancellationToken)
    {
        var changes = await query.Select(AuditProjections.EntityChange).ToListAsync(cancellationToken);
        foreach (var change in changes)
        {
            change.EntityDisplayName = texts.NameOf(change.EntityTypeFullName);
            foreach (var property in change.PropertyChanges)
            {
                property.DisplayName = texts.NameOf(change.EntityTypeFullName, property.PropertyName);
                property.OriginalValue = texts.ValueOf(change.EntityTypeFullName, property.PropertyName, property.OriginalValue);
                property.NewValue = texts.ValueOf(change.EntityTypeFullName, property.PropertyName, property.NewValue);
            }
        }

        await users.FillAsync(changes, cancellationToken);
        return changes;
    }
}
