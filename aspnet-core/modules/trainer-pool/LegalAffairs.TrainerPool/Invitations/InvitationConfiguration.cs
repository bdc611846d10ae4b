using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainerPool.Invitations;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    private const int OpenKeyLength = 76;

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable(
            TrainerPoolDbContext.TablePrefix + "Invitations",
            t => t.HasCheckConstraint("CK_PoolInvitations_Order", "EndTime > StartTime")
        );
        builder.Property(i => i.Topic).HasMaxLength(SessionLimits.MaxTopicLength);
        builder.Property(i => i.Message).HasMaxLength(InvitationLimits.MaxMessageLength);
        builder.Property(i => i.Reason).HasMaxLength(InvitationLimits.MaxReasonLength);
        builder.Property(i => i.OpenKey).HasMaxLength(OpenKeyLength);
        builder.Ignore(i => i.IsOpen);
        builder.HasIndex(i => i.OpenKey).IsUnique();
        builder.HasIndex(i => new { i.SessionId, i.Status });
        builder.HasIndex(i => new { i.TrainerId, i.StartTime });
        builder.HasIndex(i => i.StartTime);
        builder.HasOne<TrainingSession>().WithMany().HasForeignKey(i => i.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Trainer>().WithMany().HasForeignKey(i => i.TrainerId).OnDelete(DeleteBehavior.Restrict);
    }
}
