using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.SupervisionInspections.Data;

namespace LegalAffairs.SupervisionInspections;

/// <summary>督导检查. So far: the yearly task table, from plan to report, review, grade and scoreboard.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class SupervisionInspectionsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<SupervisionInspectionsDbContext>();
}
