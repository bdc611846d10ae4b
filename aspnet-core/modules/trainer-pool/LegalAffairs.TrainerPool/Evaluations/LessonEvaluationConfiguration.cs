using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Invitations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainerPool.Evaluations;

internal sealed class LessonEvaluationConfiguration : IEntityTypeConfiguration<LessonEvaluation>, IEntityTypeConfiguration<EvaluationTicket>
{
    public void Configure(EntityTypeBuilder<LessonEvaluation> builder)
    {
        builder.ToTable(
            TrainerPoolDbContext.TablePrefix + "LessonEvaluations",
            t =>
                t.HasCheckConstraint(
                    "CK_PoolLessonEvaluations_Scores",
                    "Content BETWEEN 1 AND 5 AND Delivery BETWEEN 1 AND 5 AND Usefulness BETWEEN 1 AND 5"
                )
        );
        builder.Property(e => e.Comment).HasMaxLength(EvaluationLimits.MaxCommentLength);
        builder.HasIndex(e => e.InvitationId);
        builder.HasOne<Invitation>().WithMany().HasForeignKey(e => e.InvitationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EvaluationTicket> builder)
    {
        builder.ToTable(TrainerPoolDbContext.TablePrefix + "EvaluationTickets");
        builder.HasIndex(t => new { t.InvitationId, t.UserId }).IsUnique();
        builder.HasOne<Invitation>().WithMany().HasForeignKey(t => t.InvitationId).OnDelete(DeleteBehavior.Restrict);
    }
}
