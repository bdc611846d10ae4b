using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Platform;

/// <summary>What all business modules stand on: units and their people, data scopes, settings, files, calendar, time limits, notifications, Excel.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class PlatformModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddAbpDbContext<PlatformDbContext>();
}
