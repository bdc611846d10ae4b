using LegalAffairs.SupervisionInspections.Data;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.SupervisionInspections.ExamResults;

internal sealed class ExamResultConfiguration : IEntityTypeConfiguration<ExamResult>
{
    private const int MaxExamTitleLength = 128;

    public void Configure(EntityTypeBuilder<ExamResult> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "ExamResults");
        builder.Property(r => r.ExamTitle).HasMaxLength(MaxExamTitleLength);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(r => r.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(r => new
            {
                r.IndicatorId,
                r.OrganizationUnitId,
                r.ExamId,
            })
            .IsUnique();
        builder.HasIndex(r => r.OrganizationUnitId);
    }
}
