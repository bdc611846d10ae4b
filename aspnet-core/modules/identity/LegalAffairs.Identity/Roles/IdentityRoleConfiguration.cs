using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Identity.Roles;

internal sealed class IdentityRoleConfiguration : IEntityTypeConfiguration<IdentityRole>
{
    public void Configure(EntityTypeBuilder<IdentityRole> builder)
    {
        builder.ToTable("IdentityRoles");
        builder.Property(r => r.Name).HasMaxLength(IdentityRoleConsts.MaxNameLength).IsRequired();
        builder.Property(r => r.NormalizedName).HasMaxLength(IdentityRoleConsts.MaxNameLength).IsRequired();
        builder.HasIndex(r => r.NormalizedName).IsUnique();
    }
}
