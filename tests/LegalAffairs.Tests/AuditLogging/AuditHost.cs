using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.Abp.Uow;
using LegalAffairs.AuditLogging.AuditLogs;
using LegalAffairs.AuditLogging.Data;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Tests.AuditLogging;

/// <summary>The audit module alone on a database that can be taken away, so that what a stop or a failure leaves behind can be looked at.</summary>
internal sealed class AuditHost : IAsyncDisposable
{
    private readonly IHost _host;

    private AuditHost(IHost host) => _host = host;

    public IServiceProvider Services => _host.Services;

    public UnreliableEngine Engine => Services.GetRequiredService<UnreliableEngine>();

    public static async Task<AuditHost> StartAsync(TestSite site, bool databaseIsAway = false)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([.. site.Settings, new("BackgroundWorkers:Enabled", "false")]);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Services.AddApplication<AuditTestModule>(builder.Configuration);
        MakeUnreliable(builder.Services);
        builder.Services.AddSingleton<IUserDirectory, KnownUsers>();
        builder.Services.AddSingleton<IExcelWriter, ExcelWriter>();
        var host = new AuditHost(builder.Build());
        await host.CreateTablesAsync();
        host.Engine.IsAway = databaseIsAway;
        await host._host.StartAsync();
        return host;
    }

    public async Task SaveAsync(params IEnumerable<AuditLogInfo> logs)
    {
        foreach (var log in logs)
        {
            await Services.GetRequiredService<IAuditingStore>().SaveAsync(log);
        }
    }

    public Task StopAsync() => _host.StopAsync();

    public async Task<T> UseAsync<T>(Func<AuditLoggingDbContext, Task<T>> use)
    {
        await using var unitOfWork = Services.GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: false);
        return await use(await Services.GetRequiredService<IDbContextProvider<AuditLoggingDbContext>>().GetDbContextAsync());
    }

    public async Task<T> UseServiceAsync<T>(Func<IAuditLogAppService, Task<T>> use)
    {
        await using var unitOfWork = Services.GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: false);
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<IAuditLogAppService>());
    }

    public Task<int> CountAsync() => UseAsync(c => c.AuditLogs.CountAsync());

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private static void MakeUnreliable(IServiceCollection services)
    {
        var real = services.Last(s => s.ServiceType == typeof(IDatabaseEngine)).ImplementationType!;
        services.AddSingleton(real);
        services.AddSingleton(sp => new UnreliableEngine((IDatabaseEngine)sp.GetRequiredService(real)));
        services.AddSingleton<IDatabaseEngine>(sp => sp.GetRequiredService<UnreliableEngine>());
    }

    private async Task CreateTablesAsync()
    {
        await Engine.PrepareAsync(CancellationToken.None);
        await Services.GetRequiredService<AbpApplication>().InitializeAsync(Services);
        await using var unitOfWork = Services.GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: false);
        var context = await Services.GetRequiredService<IDbContextProvider<AuditLoggingDbContext>>().GetDbContextAsync();
        await context.Database.MigrateAsync();
    }
}
