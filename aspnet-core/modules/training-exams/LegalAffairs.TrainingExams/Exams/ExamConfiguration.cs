using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Exams;

internal sealed class ExamConfiguration : IEntityTypeConfiguration<Exam>, IEntityTypeConfiguration<ExamCandidate>
{
    private const int PointsDigits = 9;

    public void Configure(EntityTypeBuilder<Exam> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "Exams");
        builder.Property(e => e.Title).HasMaxLength(ExamLimits.MaxTitleLength);
        builder.Property(e => e.CancelReason).HasMaxLength(ExamLimits.MaxReasonLength);
        builder.Property(e => e.PassMark).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.Ignore(e => e.LastMoment).Ignore(e => e.AppealsUntil);
        builder.HasIndex(e => new { e.Status, e.EndTime });
        builder.HasIndex(e => e.StartTime);
        builder.HasOne<Paper>().WithMany().HasForeignKey(e => e.PaperId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Exam>().WithMany().HasForeignKey(e => e.MakesUpForId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExamCandidate> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "ExamCandidates");
        builder.HasOne<Exam>().WithMany().HasForeignKey(c => c.ExamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.ExamId, c.UserId }).IsUnique();
        builder.HasIndex(c => new { c.ExamId, c.OrganizationUnitId });
        builder.HasIndex(c => c.UserId);
    }
}
