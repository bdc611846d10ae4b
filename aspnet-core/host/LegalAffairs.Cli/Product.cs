using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.Cli.Dumping;
using LegalAffairs.HttpApi.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Cli;

/// <summary>All modules of the host, put together but not started.</summary>
internal sealed class Product : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Product(WebApplication application) => _application = application;

    public IServiceProvider Services => _application.Services;

    public IConfiguration Configuration => _application.Configuration;

    public string EngineName => Configuration[DatabaseEngineConfiguration.Key] ?? DatabaseEngineConfiguration.Sqlite;

    public bool IsMySql => EngineName == DatabaseEngineConfiguration.MySql;

    public IDatabaseEngine Engine => Services.GetRequiredService<IDatabaseEngine>();

    public DatabaseMigrator Migrator => Services.GetRequiredService<DatabaseMigrator>();

    public DbContextFactory Contexts => Services.GetRequiredService<DbContextFactory>();

    public IReadOnlyList<Type> ContextTypes => [.. Services.GetServices<DbContextRegistration>().Select(r => r.ContextType)];

    public static Product Build(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(LegalAffairsHttpApiHostModule).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([.. settings, new("BackgroundWorkers:Enabled", "false")]);
        builder.Services.AddApplication<LegalAffairsHttpApiHostModule>(builder.Configuration);
        return new Product(builder.Build());
    }

    public IDatabaseDump CreateDump() => IsMySql ? new MySqlDump(this) : new SqliteDump(this);

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
