using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.AuditLogging;

/// <summary>Base of tests that need a data directory which outlives a host.</summary>
public abstract class AuditTest : IAsyncLifetime
{
    private readonly TestSite _site = TestSite.Empty();

    protected string DataDirectory => _site.DataDirectory;

    protected string[] SpillFiles
    {
        get
        {
            var directory = Path.Combine(DataDirectory, "audit-spill");
            return Directory.Exists(directory) ? Directory.GetFiles(directory) : [];
        }
    }

    internal Task<AuditHost> StartAsync(bool databaseIsAway = false) => AuditHost.StartAsync(_site, databaseIsAway);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _site.DisposeAsync();
}
