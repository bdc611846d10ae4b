using LegalAffairs.Abp.Modularity;
using LegalAffairs.HttpApi.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Tests.Documentation;

public sealed class ApiRoutesTests
{
    private const string UpdateVariable = "LEGALAFFAIRS_UPDATE_DOCS";
    private static readonly string File = Path.Combine(RepositoryRoot(), "etc", "docs", "api-routes.md");

    [Fact]
    public async Task The_list_of_routes_says_what_the_product_does()
    {
        var expected = ApiRoutes.Describe(Endpoints());
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            await System.IO.File.WriteAllTextAsync(File, expected);
        }

        var written = System.IO.File.Exists(File) ? await System.IO.File.ReadAllTextAsync(File) : string.Empty;
        written.ShouldBe(
            expected,
            $"etc/docs/api-routes.md is not up to date; run this test with {UpdateVariable}=1 and read what changed."
        );
    }

    [Fact]
    public void Every_route_of_the_product_is_listed()
    {
        var endpoints = Endpoints();
        endpoints.Count.ShouldBeGreaterThan(30);
        ApiRoutes.Describe(endpoints).Split('\n').Count(l => l.StartsWith("| `/api/", StringComparison.Ordinal)).ShouldBe(endpoints.Count);
    }

    // Put together but not started: no database is needed to know the routes.
    private static IReadOnlyList<ControllerActionDescriptor> Endpoints()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([
            new("App:DataDirectory", Directory.CreateTempSubdirectory("legal-affairs-routes-").FullName),
            new("BackgroundWorkers:Enabled", "false"),
        ]);
        builder.Services.AddApplication<LegalAffairsHttpApiHostModule>(builder.Configuration);
        var app = builder.Build();
        return
        [
            .. app
                .Services.GetRequiredService<IActionDescriptorCollectionProvider>()
                .ActionDescriptors.Items.OfType<ControllerActionDescriptor>(),
        ];
    }

    private static string RepositoryRoot([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
