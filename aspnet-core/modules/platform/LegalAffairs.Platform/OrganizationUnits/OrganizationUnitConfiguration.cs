using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.OrganizationUnits;

internal sealed class OrganizationUnitConfiguration
    : IEntityTypeConfiguration<OrganizationUnit>,
        IEntityTypeConfiguration<OrganizationUnitHistoryEntry>
{
    public void Configure(EntityTypeBuilder<OrganizationUnit> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "OrganizationUnits");
        builder.Property(u => u.Name).HasMaxLength(OrganizationUnitConsts.MaxNameLength);
        builder.Property(u => u.ActiveName).HasMaxLength(OrganizationUnitConsts.MaxNameLength);
        builder.Property(u => u.Code).HasMaxLength(OrganizationUnitConsts.MaxCodeLength);
        builder.HasIndex(u => u.Code).IsUnique();
        builder.HasIndex(u => new { u.ParentId, u.ActiveName }).IsUnique();
        builder.HasMany(u => u.History).WithOne().HasForeignKey(h => h.UnitId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<OrganizationUnitHistoryEntry> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "OrganizationUnitHistory");
        builder.Property(h => h.OldValue).HasMaxLength(OrganizationUnitConsts.MaxNameLength);
        builder.Property(h => h.NewValue).HasMaxLength(OrganizationUnitConsts.MaxNameLength);
        builder.Property(h => h.Reason).HasMaxLength(OrganizationUnitConsts.MaxReasonLength);
    }
}
