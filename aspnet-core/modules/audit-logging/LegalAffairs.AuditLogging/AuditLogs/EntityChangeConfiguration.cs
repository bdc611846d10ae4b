using LegalAffairs.AuditLogging.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.AuditLogging.AuditLogs;

internal sealed class EntityChangeConfiguration : IEntityTypeConfiguration<EntityChange>
{
    public void Configure(EntityTypeBuilder<EntityChange> builder)
    {
        builder.ToTable(AuditLoggingDbContext.TablePrefix + "EntityChanges");
        builder.Property(c => c.EntityTypeFullName).HasMaxLength(AuditLogConsts.MaxEntityTypeLength);
        builder.Property(c => c.EntityId).HasMaxLength(AuditLogConsts.MaxEntityIdLength);
        builder.HasMany(c => c.PropertyChanges).WithOne().HasForeignKey(p => p.EntityChangeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new
        {
            c.EntityTypeFullName,
            c.EntityId,
            c.ChangeTime,
        });
        builder.HasIndex(c => c.EntityId);
    }
}
