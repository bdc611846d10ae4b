using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.TrainerPool.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.TrainerPool;

/// <summary>师资培训: trainers, training sessions, hours.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class TrainerPoolModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddAbpDbContext<TrainerPoolDbContext>();
}
