using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.Data.Sqlite;

namespace LegalAffairs.Tests.TestKit;

/// <summary>Where a host under test keeps its things: a directory, and on MySQL a database on the server.</summary>
internal sealed class TestSite(string dataDirectory, string? database) : IAsyncDisposable
{
    public string DataDirectory => dataDirectory;

    public string DemoExamAttempts { get; init; } = "24";

    public IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["App:DataDirectory"] = dataDirectory,
            [DatabaseEngineConfiguration.Key] = database is null ? DatabaseEngineConfiguration.Sqlite : DatabaseEngineConfiguration.MySql,
            ["ConnectionStrings:Default"] = database is null ? null : MySqlDatabases.ConnectionString(database),
        };

    /// <summary>A new one without a database.</summary>
    public static TestSite Empty(string demoExamAttempts = "24")
    {
        var directory = Directory.CreateTempSubdirectory("legal-affairs-site-").FullName;
        return new TestSite(directory, TestEngine.IsMySql ? MySqlDatabases.NewName() : null) { DemoExamAttempts = demoExamAttempts };
    }

    public async ValueTask DisposeAsync()
    {
        if (database is null)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            await MySqlDatabases.DropAsync(database);
        }

        Directory.Delete(dataDirectory, recursive: true);
    }
}
