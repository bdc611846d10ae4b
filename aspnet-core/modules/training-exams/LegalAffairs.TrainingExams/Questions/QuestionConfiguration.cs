using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Questions;

internal sealed class QuestionConfiguration
    : IEntityTypeConfiguration<Question>,
        IEntityTypeConfiguration<QuestionVersion>,
        IEntityTypeConfiguration<QuestionTag>,
        IEntityTypeConfiguration<QuestionCategory>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "Questions");
        builder.Property(q => q.Stem).HasMaxLength(QuestionLimits.MaxStemLength);
        builder.Property(q => q.LegalBasis).HasMaxLength(QuestionLimits.MaxLegalBasisLength);
        builder.Property(q => q.StatusReason).HasMaxLength(QuestionLimits.MaxReasonLength);
        builder.HasIndex(q => new { q.CategoryId, q.Kind });
        builder.HasIndex(q => new { q.Status, q.Kind });
        builder.HasMany(q => q.Versions).WithOne().HasForeignKey(v => v.QuestionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(q => q.Versions).AutoInclude();
        builder.HasMany(q => q.Tags).WithOne().HasForeignKey(t => t.QuestionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(q => q.Tags).AutoInclude();
        builder.Ignore(q => q.Latest);
    }

    public void Configure(EntityTypeBuilder<QuestionVersion> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "QuestionVersions");
        builder.Property(v => v.ContentHash).HasMaxLength(QuestionContent.HashLength);
        builder.HasIndex(v => v.ContentHash);
        builder.HasIndex(v => new { v.QuestionId, v.Number }).IsUnique();
        builder.Ignore(v => v.IsReviewed);
    }

    public void Configure(EntityTypeBuilder<QuestionTag> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "QuestionTags");
        builder.Property(t => t.Name).HasMaxLength(QuestionLimits.MaxTagLength);
        builder.HasIndex(t => new { t.QuestionId, t.Name }).IsUnique();
        builder.HasIndex(t => t.Name);
    }

    public void Configure(EntityTypeBuilder<QuestionCategory> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "QuestionCategories");
        builder.Property(c => c.Name).HasMaxLength(QuestionLimits.MaxCategoryNameLength);
        builder.Property(c => c.ParentPath).HasMaxLength(QuestionCategory.MaxParentPathLength);
        builder.HasIndex(c => new { c.ParentPath, c.Name }).IsUnique();
        builder.HasOne<QuestionCategory>().WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(c => c.Path).Ignore(c => c.Depth);
    }
}
