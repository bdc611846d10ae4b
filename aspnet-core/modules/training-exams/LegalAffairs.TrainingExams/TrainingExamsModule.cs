using LegalAffairs.Abp.AspNetCore;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.TrainingExams;

/// <summary>培训考试: question bank, papers, exams.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class TrainingExamsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<TrainingExamsDbContext>();
        context.Services.AddHostedService(sp => sp.GetRequiredService<AttemptWriter>());
        context.Services.Configure<AbpEndpointRouterOptions>(o =>
        {
            o.EndpointConfigureActions.Add(MyExamEndpoints.Map);
            o.EndpointConfigureActions.Add(AttemptNewsEndpoint.Map);
        });
    }
}
