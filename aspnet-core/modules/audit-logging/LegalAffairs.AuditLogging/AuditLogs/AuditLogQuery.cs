using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.AuditLogging.Data;

namespace LegalAffairs.AuditLogging.AuditLogs;

/// <summary>The auditor's filter; each condition has its index.</summary>
internal sealed class AuditLogQuery(EntityTexts texts) : ISingletonDependency
{
    private const int StatusesOfAClass = 100;
    private const int Refused = 403;

    public IQueryable<AuditLog> Build(AuditLoggingDbContext context, GetAuditLogsInput input)
    {
        var firstStatus = input.HttpStatusClass * StatusesOfAClass;
        return ByEntity(context, input)
            .WhereIf(input.From is not null, l => l.ExecutionTime >= input.From)
            .WhereIf(input.To is not null, l => l.ExecutionTime < input.To)
            .WhereIf(!string.IsNullOrWhiteSpace(input.UserName), l => l.UserName == input.UserName!.Trim())
            .WhereIf(
                !string.IsNullOrWhiteSpace(input.Filter),
                l => l.Action!.Contains(input.Filter!.Trim()) || l.Url!.Contains(input.Filter!.Trim())
            )
            .WhereIf(firstStatus is not null, l => l.HttpStatusCode >= firstStatus && l.HttpStatusCode < firstStatus + StatusesOfAClass)
            .WhereIf(input.OnlyRefused, l => l.HttpStatusCode == Refused)
            // Compared with a value, because SQLite looks nothing up for a bare column.
            .WhereIf(input.OnlyFailures, l => l.IsFailure == input.OnlyFailures)
            .WhereIf(input.OnlyWithChanges, l => l.HasChanges == input.OnlyWithChanges);
    }

    private IQueryable<AuditLog> ByEntity(AuditLoggingDbContext context, GetAuditLogsInput input)
    {
        if (string.IsNullOrWhiteSpace(input.EntityType) && string.IsNullOrWhiteSpace(input.EntityId))
        {
            return context.AuditLogs;
        }

        var typeNames = texts.FullNamesOf(input.EntityType?.Trim() ?? string.Empty);
        var changes = context
            .EntityChanges.WhereIf(!string.IsNullOrWhiteSpace(input.EntityType), c => typeNames.Contains(c.EntityTypeFullName))
            .WhereIf(!string.IsNullOrWhiteSpace(input.EntityId), c => c.EntityId == input.EntityId!.Trim());
        return context.AuditLogs.Where(l => changes.Select(c => c.AuditLogId).Contains(l.Id));
    }
}
