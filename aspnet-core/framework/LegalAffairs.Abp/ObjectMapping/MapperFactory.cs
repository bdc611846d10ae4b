using AutoMapper;
using LegalAffairs.Abp.Modularity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Abp.ObjectMapping;

internal static class MapperFactory
{
    /// <summary>One mapper over the profiles of all modules.</summary>
    public static IMapper Create(IServiceProvider services)
    {
        var assemblies = services.GetRequiredService<AbpApplication>().Modules.Select(m => m.Assembly).Distinct();
        var licenseKey = services.GetRequiredService<IConfiguration>()["AutoMapper:LicenseKey"];
        var configuration = new MapperConfiguration(
            options =>
            {
                options.LicenseKey = licenseKey;
                options.AddMaps(assemblies);
            },
            services.GetRequiredService<ILoggerFactory>()
        );
        return configuration.CreateMapper(services.GetRequiredService);
    }
}
