namespace LegalAffairs.Tests.TestKit;

/// <summary>Base of tests that go through HTTP. Each test has a host and a database of its own, filled with the demo data.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xUnit calls DisposeAsync.")]
public abstract class ApiTest : IAsyncLifetime
{
    private TestHost? _host;

    internal TestHost Host => _host!;

    internal TestClock Clock => Host.Clock;

    public virtual async Task InitializeAsync() => _host = new TestHost(await TestDatabase.CreateSiteAsync(), ConfigureServices);

    public virtual async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Host.Site.DisposeAsync();
    }

    /// <summary>Puts a faulty part into the host, such as a full disk.</summary>
    protected virtual void ConfigureServices(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }

    internal Task<ApiClient> SignInAsync(string userName) => Host.SignInAsync(userName);
}
