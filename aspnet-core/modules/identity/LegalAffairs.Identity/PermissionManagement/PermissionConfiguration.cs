using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Identity.PermissionManagement;

internal sealed class PermissionGrantConfiguration : IEntityTypeConfiguration<PermissionGrant>
{
    public void Configure(EntityTypeBuilder<PermissionGrant> builder)
    {
        builder.ToTable("IdentityPermissionGrants");
        builder.Property(g => g.Name).HasMaxLength(PermissionGrant.MaxNameLength);
        builder.Property(g => g.ProviderName).HasMaxLength(PermissionGrant.MaxProviderNameLength);
        builder.Property(g => g.ProviderKey).HasMaxLength(PermissionGrant.MaxProviderKeyLength);
        builder
            .HasIndex(g => new
            {
                g.ProviderName,
                g.ProviderKey,
                g.Name,
            })
            .IsUnique();
    }
}

internal sealed class KnownPermissionConfiguration : IEntityTypeConfiguration<KnownPermission>
{
    public void Configure(EntityTypeBuilder<KnownPermission> builder)
    {
        builder.ToTable("IdentityKnownPermissions");
        builder.HasKey(p => p.Name);
        builder.Property(p => p.Name).HasMaxLength(PermissionGrant.MaxNameLength);
    }
}
