using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Data;

internal sealed class SupervisionInspectionsDbContext(DbContextOptions<SupervisionInspectionsDbContext> options)
    : AbpDbContext<SupervisionInspectionsDbContext>(options)
{
    public const string TablePrefix = "Supervision";

    public DbSet<TaskPlan> TaskPlans => Set<TaskPlan>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<ExamResult> ExamResults => Set<ExamResult>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.HaveJsonColumns<GradingRule>();
        configurationBuilder.HaveJsonColumns<GradingInput>();
        configurationBuilder.HaveJsonColumns<GradingOutcome>();
        configurationBuilder.HaveJsonColumns<GradeOverride>();
        configurationBuilder.HaveJsonColumns<ExamFigures>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<AmendedField>>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<DateOnly>>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<Guid>>();
    }
}
