namespace LegalAffairs.Tests.AuditLogging;

/// <summary>Base of tests that need a data directory which outlives a host.</summary>
public abstract class AuditTest : IDisposable
{
    protected string DataDirectory { get; } = Directory.CreateTempSubdirectory("legal-affairs-audit-").FullName;

    protected string[] SpillFiles
    {
        get
        {
            var directory = Path.Combine(DataDirectory, "audit-spill");
            return Directory.Exists(directory) ? Directory.GetFiles(directory) : [];
        }
    }

    internal Task<AuditHost> StartAsync(bool databaseIsAway = false) => AuditHost.StartAsync(DataDirectory, databaseIsAway);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataDirectory, recursive: true);
        GC.SuppressFinalize(this);
    }
}
