using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.LegalClocks;

internal sealed class LegalClockConfiguration : IEntityTypeConfiguration<LegalClock>, IEntityTypeConfiguration<LegalClockExtension>
{
    public void Configure(EntityTypeBuilder<LegalClock> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "LegalClocks");
        builder.Property(c => c.SubjectType).HasMaxLength(LegalClock.MaxSubjectTypeLength);
        builder.Property(c => c.Rule).HasMaxLength(LegalClock.MaxRuleLength);
        builder.Property(c => c.StartEvent).HasMaxLength(LegalClock.MaxStartEventLength);
        builder.Property(c => c.StopReason).HasMaxLength(LegalClock.MaxReasonLength);
        builder.HasIndex(c => new { c.SubjectType, c.SubjectId });
        builder.HasMany(c => c.Extensions).WithOne().HasForeignKey("ClockId").OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<LegalClockExtension> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "LegalClockExtensions");
        builder.Property(e => e.Reason).HasMaxLength(LegalClock.MaxReasonLength);
    }
}
