using LegalAffairs.Abp.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.Modularity;

/// <summary>The module graph of a running application.</summary>
public sealed class AbpApplication(IReadOnlyList<AbpModuleDescriptor> modules)
{
    public IReadOnlyList<AbpModuleDescriptor> Modules { get; } = modules;

    public async Task InitializeAsync(IServiceProvider services)
    {
        foreach (var module in Modules)
        {
            await module.Instance.OnApplicationInitializationAsync(new ApplicationInitializationContext(services));
        }
    }

    public async Task ShutdownAsync(IServiceProvider services)
    {
        foreach (var module in Modules.Reverse())
        {
            await module.Instance.OnApplicationShutdownAsync(new ApplicationShutdownContext(services));
        }
    }
}

public static class AbpApplicationServiceCollectionExtensions
{
    public static AbpApplication AddApplication<TStartupModule>(this IServiceCollection services, IConfiguration configuration)
        where TStartupModule : AbpModule
    {
        var application = new AbpApplication(ModuleLoader.Load(typeof(TStartupModule)));
        services.AddSingleton(application);
        var context = new ServiceConfigurationContext(services, configuration);
        foreach (var module in application.Modules)
        {
            services.AddAssemblyByConvention(module.Assembly);
            module.Instance.ConfigureServices(context);
        }

        return application;
    }
}
