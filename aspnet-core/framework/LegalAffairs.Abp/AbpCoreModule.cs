using LegalAffairs.Abp.BackgroundWorkers;
using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.BlobStoring;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.Abp.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Quartz;

namespace LegalAffairs.Abp;

public sealed class AbpCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IStringLocalizerFactory, JsonStringLocalizerFactory>();
        services.TryAddSingleton<ICurrentPrincipalAccessor, AsyncLocalPrincipalAccessor>();
        services.AddSingleton(typeof(IBlobContainer<>), typeof(FileSystemBlobContainer<>));
        services.Configure<BlobStoringOptions>(context.Configuration.GetSection("BlobStoring"));
        services.AddSingleton<AutoMapper.IMapper>(ObjectMapping.MapperFactory.Create);
        services.AddQuartz();
        if (context.Configuration.BackgroundWorkersEnabled())
        {
            services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        }
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IConfiguration>().BackgroundWorkersEnabled())
        {
            await context.ServiceProvider.GetRequiredService<QuartzSchedule>().ScheduleAllAsync();
        }
    }
}
