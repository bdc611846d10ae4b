using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.TrainingExams.Data;

namespace LegalAffairs.TrainingExams;

/// <summary>培训考试: question bank, papers, exams.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class TrainingExamsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<TrainingExamsDbContext>();
}
