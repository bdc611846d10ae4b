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

    public void Append(IEnumerable<AuditLog> logs) => Set<AuditLog>().AddRange(logs);

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (ChangeTracker.Entries().Any(e => e.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("Audit records are never changed.");
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
