using LegalAffairs.Abp.BackgroundWorkers;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.EntityFrameworkCore.Caching;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.Abp.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.EntityFrameworkCore;

[DependsOn(typeof(AbpCoreModule))]
public sealed class AbpEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IDatabaseFailures>(sp => sp.GetRequiredService<IDatabaseEngine>());
        context.Services.AddAbpDbContext<OutboxDbContext>();
        context.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", timeout: DatabaseHealthCheck.Patience);
        context.Services.AddHostedService<CacheChangeListener>();
        context.Services.AddSingleton<OutboxDispatcher>();
        if (context.Configuration.BackgroundWorkersEnabled())
        {
            context.Services.AddHostedService(sp => sp.GetRequiredService<OutboxDispatcher>());
        }
    }
}
