using LegalAffairs.SupervisionInspections.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

internal sealed class TaskPlanConfiguration
    : IEntityTypeConfiguration<TaskPlan>,
        IEntityTypeConfiguration<Indicator>,
        IEntityTypeConfiguration<Amendment>
{
    public void Configure(EntityTypeBuilder<TaskPlan> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "TaskPlans");
        builder.Property(p => p.Title).HasMaxLength(TaskPlanLimits.MaxTitleLength);
        builder.Property(p => p.DocumentNumber).HasMaxLength(TaskPlanLimits.MaxDocumentNumberLength);
        builder.Property(p => p.IssuingBody).HasMaxLength(TaskPlanLimits.MaxIssuingBodyLength);
        builder.HasIndex(p => new { p.Status, p.Year });
        builder.HasIndex(p => p.Year);
        builder.HasMany(p => p.Indicators).WithOne().HasForeignKey(i => i.TaskPlanId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.Indicators).AutoInclude();
        builder.HasMany(p => p.Amendments).WithOne().HasForeignKey(a => a.TaskPlanId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "Indicators");
        builder.Property(i => i.Category).HasMaxLength(TaskPlanLimits.MaxCategoryLength);
        builder.Property(i => i.Name).HasMaxLength(TaskPlanLimits.MaxNameLength);
        builder.Property(i => i.RequiredMaterials).HasMaxLength(TaskPlanLimits.MaxTextLength);
        builder.Property(i => i.WorkRequirements).HasMaxLength(TaskPlanLimits.MaxTextLength);
        // A draft's lines may swap numbers within one save, so the database only supports the aggregate's rule with an index.
        builder.HasIndex(i => new { i.TaskPlanId, i.Number });
    }

    public void Configure(EntityTypeBuilder<Amendment> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "Amendments");
        builder.Property(a => a.Reason).HasMaxLength(TaskPlanLimits.MaxReasonLength);
        builder.HasIndex(a => new { a.TaskPlanId, a.Time });
    }
}
