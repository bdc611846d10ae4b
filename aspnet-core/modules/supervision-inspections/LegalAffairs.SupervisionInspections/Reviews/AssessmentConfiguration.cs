using LegalAffairs.SupervisionInspections.Data;
using LegalAffairs.SupervisionInspections.Grading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.SupervisionInspections.Reviews;

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>, IEntityTypeConfiguration<AssessmentEvent>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "Assessments");
        builder.Ignore(a => a.IsOverridden);
        builder.HasIndex(a => new { a.IndicatorId, a.OrganizationUnitId }).IsUnique();
        builder.HasIndex(a => new { a.TaskPlanId, a.OrganizationUnitId });
        builder.HasIndex(a => a.OrganizationUnitId);
        builder.HasMany(a => a.Events).WithOne().HasForeignKey(e => e.AssessmentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AssessmentEvent> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "AssessmentEvents");
        builder.HasIndex(e => e.AssessmentId);
    }
}
