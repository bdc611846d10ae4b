using LegalAffairs.Platform.Data;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.UnitMembers;

internal sealed class UnitMemberConfiguration : IEntityTypeConfiguration<UnitMember>
{
    public void Configure(EntityTypeBuilder<UnitMember> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "UnitMembers");
        builder.HasOne<OrganizationUnit>().WithMany().HasForeignKey(m => m.OrganizationUnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
