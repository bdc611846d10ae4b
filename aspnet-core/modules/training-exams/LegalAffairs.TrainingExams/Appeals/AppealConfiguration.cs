using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Appeals;

internal sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    private const int OpenSubjectLength = 48;

    public void Configure(EntityTypeBuilder<Appeal> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "Appeals");
        builder.Property(a => a.Text).HasMaxLength(AppealLimits.MaxTextLength);
        builder.Property(a => a.Reply).HasMaxLength(AppealLimits.MaxReplyLength);
        builder.Property(a => a.OpenSubject).HasMaxLength(OpenSubjectLength);
        builder.HasIndex(a => a.OpenSubject).IsUnique();
        builder.HasIndex(a => new { a.ExamId, a.Status });
        builder.HasIndex(a => new { a.Status, a.FiledTime });
        builder.HasIndex(a => new { a.UserId, a.FiledTime });
        builder.HasOne<Exam>().WithMany().HasForeignKey(a => a.ExamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Attempt>().WithMany().HasForeignKey(a => a.AttemptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Regrade>().WithMany().HasForeignKey(a => a.RegradeId).OnDelete(DeleteBehavior.Restrict);
    }
}
