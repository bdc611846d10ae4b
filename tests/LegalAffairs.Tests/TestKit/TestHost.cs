using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.Abp.Uow;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.TestKit;

/// <summary>The real host on a real database in a directory of its own, with the clock in the test's hands and nothing running in the background.</summary>
internal sealed class TestHost : WebApplicationFactory<Program>
{
    public const string Password = "Yunzhou-2026!";
    private readonly Action<IServiceCollection>? _configureServices;

    public TestHost(TestSite site, Action<IServiceCollection>? configureServices = null)
    {
        Site = site;
        _configureServices = configureServices;
    }

    public TestSite Site { get; }

    public string DataDirectory => Site.DataDirectory;

    public TestClock Clock { get; } = new();

    /// <summary>A browser that is not signed in.</summary>
    public async Task<ApiClient> OpenBrowserAsync()
    {
        var client = new ApiClient(CreateDefaultClient(new CookieContainerHandler()));
        await client.RefreshTokenAsync();
        return client;
    }

    /// <summary>A browser in which this account is signed in; in the demo data user names are role names.</summary>
    public async Task<ApiClient> SignInAsync(string userName, string password = Password)
    {
        var client = await OpenBrowserAsync();
        await client.SignInAsync(userName, password);
        return client;
    }

    /// <summary>Delivers every committed event, also those that handlers publish.</summary>
    public async Task DispatchEventsAsync()
    {
        while (await Services.GetRequiredService<OutboxDispatcher>().DispatchDueAsync(CancellationToken.None) > 0)
        {
            // Again, until nothing is due.
        }
    }

    /// <summary>Runs a background worker once, as its timetable would.</summary>
    public async Task RunWorkerAsync<TWorker>()
        where TWorker : QuartzBackgroundWorkerBase
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TWorker>().Execute(null!);
    }

    /// <summary>Uses services directly, in a unit of work that commits; sees every unit's records.</summary>
    public async Task<T> InUnitOfWorkAsync<T>(Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = Services.CreateAsyncScope();
        await using var unitOfWork = Services.GetRequiredService<IUnitOfWorkManager>().Begin();
        var result = await action(scope.ServiceProvider);
        await unitOfWork.CompleteAsync();
        return result;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in Site.Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.UseSetting("App:SeedMode", "demo");
        builder.UseSetting("LEGALAFFAIRS_DEMO_PASSWORD", Password);
        builder.UseSetting("BackgroundWorkers:Enabled", "false");
        builder.UseSetting("RateLimiting:AnonymousRequestsPerMinute", "100000");
        builder.UseSetting("RateLimiting:RequestsPerMinute", "1000000");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            // What makes a guess expensive would be half of the time of all tests.
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
            _configureServices?.Invoke(services);
        });
    }
}
