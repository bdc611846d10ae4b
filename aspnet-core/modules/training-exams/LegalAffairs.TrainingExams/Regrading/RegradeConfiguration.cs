using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Regrading;

internal sealed class RegradeConfiguration : IEntityTypeConfiguration<Regrade>
{
    private const int OpenQuestionLength = 48;

    public void Configure(EntityTypeBuilder<Regrade> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "Regrades");
        builder.Property(r => r.Reason).HasMaxLength(RegradeLimits.MaxReasonLength);
        builder.Property(r => r.RejectReason).HasMaxLength(RegradeLimits.MaxReasonLength);
        builder.Property(r => r.OpenQuestion).HasMaxLength(OpenQuestionLength);
        builder.HasIndex(r => r.OpenQuestion).IsUnique();
        builder.HasIndex(r => new { r.ExamId, r.Status });
        builder.HasIndex(r => r.Status);
        builder.HasOne<Exam>().WithMany().HasForeignKey(r => r.ExamId).OnDelete(DeleteBehavior.Restrict);
    }
}
