using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainerPool.Nominations;

internal sealed class NominationConfiguration : IEntityTypeConfiguration<Nomination>, IEntityTypeConfiguration<NominationEvent>
{
    public void Configure(EntityTypeBuilder<Nomination> builder)
    {
        builder.ToTable(TrainerPoolDbContext.TablePrefix + "Nominations");
        builder.Property(n => n.Introduction).HasMaxLength(TrainerLimits.MaxIntroductionLength);
        builder.Property(n => n.ReturnReason).HasMaxLength(TrainerLimits.MaxReasonLength);
        builder.HasIndex(n => n.OpenUserId).IsUnique();
        builder.HasIndex(n => new { n.Status, n.CreationTime });
        builder.HasIndex(n => new { n.OrganizationUnitId, n.CreationTime });
        builder.HasIndex(n => n.UserId);
        builder.HasOne<TrainerBatch>().WithMany().HasForeignKey(n => n.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(n => n.Events).WithOne().HasForeignKey(e => e.NominationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<NominationEvent> builder)
    {
        builder.ToTable(TrainerPoolDbContext.TablePrefix + "NominationEvents");
        builder.Property(e => e.Reason).HasMaxLength(TrainerLimits.MaxReasonLength);
    }
}
