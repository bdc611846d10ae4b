using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainerPool.Sessions;

internal sealed class TrainingSessionConfiguration : IEntityTypeConfiguration<TrainingSession>, IEntityTypeConfiguration<SessionParticipant>
{
    private const int MaxEncryptedKeyLength = 512;

    public void Configure(EntityTypeBuilder<TrainingSession> builder)
    {
        builder.ToTable(
            TrainerPoolDbContext.TablePrefix + "Sessions",
            t =>
            {
                t.HasCheckConstraint("CK_PoolSessions_Order", "EndTime > StartTime");
                t.HasCheckConstraint("CK_PoolSessions_Hours", "HoursTenths > 0");
                t.HasCheckConstraint("CK_PoolSessions_SignUps", "SignUps >= 0 AND SignUps <= COALESCE(SignUpPlaces, 0)");
                t.HasCheckConstraint("CK_PoolSessions_SignUpOffer", "(SignUpPlaces IS NULL) = (SignUpCloses IS NULL)");
            }
        );
        builder.Property(s => s.Title).HasMaxLength(SessionLimits.MaxTitleLength);
        builder.Property(s => s.Content).HasMaxLength(SessionLimits.MaxContentLength);
        builder.Property(s => s.Place).HasMaxLength(SessionLimits.MaxPlaceLength);
        builder.Property(s => s.CancelReason).HasMaxLength(SessionLimits.MaxReasonLength);
        builder.Property(s => s.ChangeReason).HasMaxLength(SessionLimits.MaxReasonLength);
        builder.Property(s => s.EncryptedKey).HasMaxLength(MaxEncryptedKeyLength);
        builder.Ignore(s => s.Hours);
        builder.HasIndex(s => new { s.Status, s.StartTime });
        builder.HasIndex(s => s.StartTime);
        builder.HasIndex(s => s.SignUpCloses);
    }

    public void Configure(EntityTypeBuilder<SessionParticipant> builder)
    {
        builder.ToTable(TrainerPoolDbContext.TablePrefix + "SessionParticipants");
        builder.Property(p => p.SignInReason).HasMaxLength(SessionLimits.MaxReasonLength);
        builder.HasOne<TrainingSession>().WithMany().HasForeignKey(p => p.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.SessionId, p.UserId }).IsUnique();
        builder.HasIndex(p => new { p.SessionId, p.OrganizationUnitId });
        builder.HasIndex(p => p.UserId);
    }
}
