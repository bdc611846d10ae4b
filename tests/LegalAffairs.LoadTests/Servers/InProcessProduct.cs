using LegalAffairs.Abp.Modularity;
using LegalAffairs.Abp.Uow;
using LegalAffairs.HttpApi.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.LoadTests.Servers;

/// <summary>The product's services on a database that it has filled before, to measure what no address answers by itself.</summary>
internal sealed class InProcessProduct(WebApplication application) : IAsyncDisposable
{
    public static InProcessProduct Build(DataDirectory directory, string? mySql)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(LegalAffairsHttpApiHostModule).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([
            new("App:DataDirectory", directory.FullName),
            new("Database:Engine", mySql is null ? "sqlite" : "mysql"),
            new("ConnectionStrings:Default", mySql ?? string.Empty),
            new("BackgroundWorkers:Enabled", "false"),
        ]);
        builder.Services.AddApplication<LegalAffairsHttpApiHostModule>(builder.Configuration);
        return new InProcessProduct(builder.Build());
    }

    public async Task<T> InUnitOfWorkAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = application.Services.CreateAsyncScope();
        await using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: false);
        return await act(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
