using LegalAffairs.AuditLogging.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.AuditLogging.AuditLogs;

internal sealed class EntityPropertyChangeConfiguration : IEntityTypeConfiguration<EntityPropertyChange>
{
    public void Configure(EntityTypeBuilder<EntityPropertyChange> builder)
    {
        builder.ToTable(AuditLoggingDbContext.TablePrefix + "EntityPropertyChanges");
        builder.Property(p => p.PropertyName).HasMaxLength(EntityPropertyChange.MaxPropertyNameLength);
        builder.Property(p => p.OriginalValue).HasMaxLength(EntityPropertyChange.MaxValueLength);
        builder.Property(p => p.NewValue).HasMaxLength(EntityPropertyChange.MaxValueLength);
    }
}
