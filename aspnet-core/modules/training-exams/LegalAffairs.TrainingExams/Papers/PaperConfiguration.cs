using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Papers;

internal sealed class PaperConfiguration
    : IEntityTypeConfiguration<Paper>,
        IEntityTypeConfiguration<PaperSection>,
        IEntityTypeConfiguration<PaperItem>
{
    private const int PointsDigits = 6;
    private const int TotalDigits = 9;

    public void Configure(EntityTypeBuilder<Paper> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "Papers");
        builder.Property(p => p.Title).HasMaxLength(PaperLimits.MaxTitleLength);
        builder.Property(p => p.Description).HasMaxLength(PaperLimits.MaxDescriptionLength);
        builder.Property(p => p.TotalPoints).HasPrecision(TotalDigits, PaperLimits.PointsDecimals);
        builder.HasIndex(p => p.Status);
        builder.HasMany(p => p.Sections).WithOne().HasForeignKey(s => s.PaperId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.Sections).AutoInclude();
        builder.HasMany(p => p.Items).WithOne().HasForeignKey(i => i.PaperId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(p => p.Heading);
    }

    public void Configure(EntityTypeBuilder<PaperSection> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "PaperSections");
        builder.Property(s => s.Title).HasMaxLength(PaperLimits.MaxSectionTitleLength);
        builder.Property(s => s.PointsEach).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.HasIndex(s => new { s.PaperId, s.Order }).IsUnique();
        builder.Ignore(s => s.Design);
    }

    public void Configure(EntityTypeBuilder<PaperItem> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "PaperItems");
        builder.Property(i => i.Points).HasPrecision(PointsDigits, PaperLimits.PointsDecimals);
        builder.HasIndex(i => new { i.PaperId, i.Ordinal }).IsUnique();
        builder.HasIndex(i => new { i.PaperId, i.QuestionId }).IsUnique();
        builder.HasIndex(i => i.QuestionId);
        // What is pinned stays, whatever becomes of the question.
        builder.HasOne<QuestionVersion>().WithMany().HasForeignKey(i => i.QuestionVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}
