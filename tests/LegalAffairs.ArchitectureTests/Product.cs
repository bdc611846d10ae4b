using LegalAffairs.Abp.Modularity;
using LegalAffairs.HttpApi.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.ArchitectureTests;

/// <summary>The whole module graph, put together but not started: nothing is listened to and no database is touched.</summary>
internal static class Product
{
    private static readonly Lazy<WebApplication> App = new(Build);

    public static IServiceProvider Services => App.Value.Services;

    public static IReadOnlyList<Endpoint> Endpoints =>
        [
            .. Services
                .GetRequiredService<IActionDescriptorCollectionProvider>()
                .ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
                .Select(a => new Endpoint(a)),
        ];

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([
            new("App:DataDirectory", Directory.CreateTempSubdirectory("legal-affairs-architecture-").FullName),
            new("BackgroundWorkers:Enabled", "false"),
        ]);
        builder.Services.AddApplication<LegalAffairsHttpApiHostModule>(builder.Configuration);
        return builder.Build();
    }

    /// <summary>One method of an application service as it is reached over HTTP.</summary>
    internal sealed record Endpoint(ControllerActionDescriptor Action)
    {
        public string Name => $"{Action.ControllerTypeInfo.Name}.{Action.MethodInfo.Name}";

        public string Verb => Action.EndpointMetadata.OfType<HttpMethodMetadata>().Last().HttpMethods[0];

        public string Route => Action.AttributeRouteInfo!.Template!;
    }
}
