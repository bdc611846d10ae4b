using Microsoft.Data.Sqlite;

namespace LegalAffairs.LoadTests;

/// <summary>A data directory for one scenario, removed afterwards.</summary>
internal sealed class DataDirectory : IAsyncDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("legal-affairs-load-").FullName;

    public string DatabaseFile => Path.Combine(FullName, "legal-affairs.db");

    public async Task<T> UseDatabaseAsync<T>(Func<SqliteConnection, Task<T>> use)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile};Default Timeout=30");
        await connection.OpenAsync();
        return await use(connection);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(FullName, recursive: true);
        return ValueTask.CompletedTask;
    }
}
