using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.AuditLogging.AuditLogs;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.AuditLogging.Data;

/// <summary>Records are appended and read. There are no sets, hence no repositories: nothing could be changed through them.</summary>
internal sealed class AuditLoggingDbContext(DbContextOptions<AuditLoggingDbContext> options) : AbpDbContext<AuditLoggingDbContext>(options)
{
    public const string TablePrefix = "Audit";

    public IQueryable<AuditLog> AuditLogs => Set<AuditLog>().AsNoTracking();

    public IQueryable<EntityChange> EntityChanges => Set<EntityChange>().AsNoTracking();

    public async Task AppendAsync(IReadOnlyCollection<AuditLog> logs, CancellationToken cancellationToken)
    {
        var changes = logs.SelectMany(l => l.EntityChanges).ToList();
        await new BulkInsert<AuditLog>(this).InsertAsync(logs, cancellationToken);
        await new BulkInsert<EntityChange>(this).InsertAsync(changes, cancellationToken);
        await new BulkInsert<EntityPropertyChange>(this).InsertAsync(changes.SelectMany(c => c.PropertyChanges), cancellationToken);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        ChangeTracker.HasChanges()
            ? throw new InvalidOperationException("Audit records are appended, never changed.")
            : base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
}
