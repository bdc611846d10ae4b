using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainerPool.Hours;

internal sealed class HoursEntryConfiguration : IEntityTypeConfiguration<HoursEntry>
{
    public void Configure(EntityTypeBuilder<HoursEntry> builder)
    {
        builder.ToTable(
            TrainerPoolDbContext.TablePrefix + "HoursEntries",
            t =>
            {
                t.HasCheckConstraint("CK_PoolHoursEntries_Correction", "(Number = 0) = (CorrectsId IS NULL)");
                t.HasCheckConstraint("CK_PoolHoursEntries_Reason", "Number = 0 OR Reason IS NOT NULL");
                t.HasCheckConstraint("CK_PoolHoursEntries_Credit", "Number > 0 OR Tenths > 0");
            }
        );
        builder.Property(e => e.Note).HasMaxLength(HoursLimits.MaxNoteLength);
        builder.Property(e => e.Reason).HasMaxLength(HoursLimits.MaxReasonLength);
        builder.Ignore(e => e.Hours);
        // Nobody gets hours of one source twice, and two corrections at once collide.
        builder
            .HasIndex(e => new
            {
                e.Kind,
                e.SourceId,
                e.UserId,
                e.Number,
            })
            .IsUnique();
        // Holds all that a year's totals need.
        builder.HasIndex(e => new
        {
            e.Year,
            e.UserId,
            e.Kind,
            e.Tenths,
        });
        // And who earned any within a data scope.
        builder.HasIndex(e => new
        {
            e.Year,
            e.OrganizationUnitId,
            e.UserId,
        });
        builder.HasIndex(e => new { e.UserId, e.OccurredOn });
        builder.HasIndex(e => new { e.OrganizationUnitId, e.CreationTime });
        builder.HasIndex(e => e.CreationTime);
        builder.HasOne<HoursEntry>().WithMany().HasForeignKey(e => e.CorrectsId).OnDelete(DeleteBehavior.Restrict);
    }
}
