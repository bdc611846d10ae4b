using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Completion;

internal sealed class CompletionCertificateConfiguration : IEntityTypeConfiguration<CompletionCertificate>
{
    public void Configure(EntityTypeBuilder<CompletionCertificate> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "CompletionCertificates");
        builder.Property(c => c.Number).HasMaxLength(CompletionLimits.NumberLength);
        builder.Property(c => c.Code).HasMaxLength(CompletionLimits.CodeLength);
        builder.Property(c => c.PersonName).HasMaxLength(CompletionLimits.MaxNameLength);
        builder.Property(c => c.UnitName).HasMaxLength(CompletionLimits.MaxNameLength);
        builder.HasOne<Exam>().WithMany().HasForeignKey(c => c.ExamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.ExamId, c.UserId }).IsUnique();
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => c.UserId);
    }
}
