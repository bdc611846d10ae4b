using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.DataScopes;

internal sealed class RoleDataScopeConfiguration : IEntityTypeConfiguration<RoleDataScope>
{
    public void Configure(EntityTypeBuilder<RoleDataScope> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "RoleDataScopes");
        builder.Property(s => s.Id).HasColumnName("RoleName").HasMaxLength(UpdateRoleDataScopeDto.MaxRoleNameLength);
    }
}
