using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Marking;

internal sealed class OpenAnswerConfiguration : IEntityTypeConfiguration<OpenAnswer>, IEntityTypeConfiguration<AnswerReading>
{
    private const int PointsDigits = 6;
    private const int ToleranceDigits = 8;
    private const int ToleranceDecimals = 4;

    public void Configure(EntityTypeBuilder<OpenAnswer> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "OpenAnswers");
        builder.Property(a => a.MaxPoints).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.Property(a => a.Points).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.Property(a => a.Tolerance).HasPrecision(ToleranceDigits, ToleranceDecimals);
        builder.Ignore(a => a.MayBeChanged);
        builder.HasIndex(a => new { a.AttemptId, a.Ordinal }).IsUnique();
        // What a marker is handed next.
        builder.HasIndex(a => new
        {
            a.ExamId,
            a.Ordinal,
            a.Status,
            a.Turn,
        });
        builder.HasIndex(a => new { a.ExamId, a.Status });
        builder.HasOne<Exam>().WithMany().HasForeignKey(a => a.ExamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Attempt>().WithMany().HasForeignKey(a => a.AttemptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Readings).WithOne().HasForeignKey(r => r.OpenAnswerId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(a => a.Readings).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<AnswerReading> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "AnswerReadings");
        builder.Property(r => r.Points).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.Property(r => r.Comment).HasMaxLength(MarkingLimits.MaxCommentLength);
        builder.HasIndex(r => new { r.OpenAnswerId, r.MarkerId }).IsUnique();
        builder.HasIndex(r => new { r.MarkerId, r.MarkedTime });
    }
}
