using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Results;

internal sealed class ResultConfiguration
    : IEntityTypeConfiguration<ExamAnalysis>,
        IEntityTypeConfiguration<QuestionStatistic>,
        IEntityTypeConfiguration<ScoreChange>
{
    private const int PointsDigits = 6;
    private const int ScoreDigits = 9;
    private const int ShareDigits = 5;

    public void Configure(EntityTypeBuilder<ExamAnalysis> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "ExamAnalyses");
        builder.HasKey(a => a.ExamId);
        builder.Ignore(a => a.IsDue);
        builder.HasOne<Exam>().WithOne().HasForeignKey<ExamAnalysis>(a => a.ExamId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<QuestionStatistic> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "QuestionStatistics");
        builder.Property(s => s.MaxPoints).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.Property(s => s.MeanPoints).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.Property(s => s.Facility).HasPrecision(ShareDigits, ExactMean.ShareDecimals);
        builder.Property(s => s.Discrimination).HasPrecision(ShareDigits, ExactMean.ShareDecimals);
        builder.HasIndex(s => new { s.ExamId, s.Ordinal }).IsUnique();
        builder.HasIndex(s => s.QuestionId);
        builder.HasOne<Exam>().WithMany().HasForeignKey(s => s.ExamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuestionVersion>().WithMany().HasForeignKey(s => s.QuestionVersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ScoreChange> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "ScoreChanges");
        builder.Property(c => c.OldPoints).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.Property(c => c.NewPoints).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.Property(c => c.OldScore).HasPrecision(ScoreDigits, PaperLimits.PointsDecimals);
        builder.Property(c => c.NewScore).HasPrecision(ScoreDigits, PaperLimits.PointsDecimals);
        builder.Property(c => c.Reason).HasMaxLength(ScoreChange.MaxReasonLength);
        builder.HasOne<Attempt>().WithMany().HasForeignKey(c => c.AttemptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.AttemptId, c.Time });
        builder.HasIndex(c => c.RegradeId);
    }
}
