using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Hours;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainerPool.SelfStudy;

internal sealed class StudyClaimConfiguration : IEntityTypeConfiguration<StudyClaim>
{
    public void Configure(EntityTypeBuilder<StudyClaim> builder)
    {
        builder.ToTable(
            TrainerPoolDbContext.TablePrefix + "StudyClaims",
            t => t.HasCheckConstraint("CK_PoolStudyClaims_Hours", "HoursTenths > 0")
        );
        builder.Property(c => c.Title).HasMaxLength(HoursLimits.MaxNoteLength);
        builder.Property(c => c.ReturnReason).HasMaxLength(HoursLimits.MaxReasonLength);
        builder.Ignore(c => c.Hours);
        builder.HasIndex(c => new { c.UserId, c.RequestId }).IsUnique();
        builder.HasIndex(c => new { c.Status, c.CreationTime });
        builder.HasIndex(c => new { c.UserId, c.CreationTime });
        builder.HasIndex(c => new { c.OrganizationUnitId, c.CreationTime });
    }
}
