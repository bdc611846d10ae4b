using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Marking;

internal sealed class AttemptMarkConfiguration : IEntityTypeConfiguration<AttemptMark>
{
    private const int PointsDigits = 6;

    public void Configure(EntityTypeBuilder<AttemptMark> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "AttemptMarks");
        builder.HasKey(m => new { m.AttemptId, m.Ordinal });
        builder.Property(m => m.Points).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.HasOne<Attempt>().WithMany().HasForeignKey(m => m.AttemptId).OnDelete(DeleteBehavior.Restrict);
    }
}
