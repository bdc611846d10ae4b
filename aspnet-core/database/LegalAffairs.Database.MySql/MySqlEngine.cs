using System.Data.Common;
using LegalAffairs.Abp;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Database.MySql;

/// <summary>MySQL 8 or MariaDB 10.11 and later; several nodes may share it.</summary>
internal sealed class MySqlEngine(IOptions<MySqlOptions> options) : IDatabaseEngine
{
    /// <summary>Found out by <see cref="PrepareAsync"/>.</summary>
    public ServerVersion? ServerVersion { get; init; }

    private ServerVersion? _found;

    public bool IsShared => true;

    // Each statement is a journey to the server and back.
    public int RowsPerInsert => 256;

    public string UpdateInstead(IEnumerable<string> key, IEnumerable<string> columns) =>
        $" ON DUPLICATE KEY UPDATE {string.Join(", ", columns.Select(c => $"{c} = VALUES({c})"))}";

    public DbConnection CreateConnection() => new GuardedMySqlConnection(options.Value.ConnectionString);

    public void Configure(DbContextOptionsBuilder builder, string migrationsHistoryTable) =>
        builder.UseMySql(
            ServerVersion ?? _found ?? throw new AbpException("The database server has not been looked at yet."),
            o => o.MigrationsAssembly(typeof(MySqlEngine).Assembly.GetName().Name).MigrationsHistoryTable(migrationsHistoryTable)
        );

    public async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        await using var named = new GuardedMySqlConnection(options.Value.ConnectionString);
        await using var connection = await OpenWithoutDatabaseAsync(named, cancellationToken);
        await MySqlServer.CheckAsync(connection, cancellationToken);
        return await MySqlServer.HasDatabaseAsync(connection, named.Database, cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var named = new GuardedMySqlConnection(options.Value.ConnectionString);
        await using var connection = await OpenWithoutDatabaseAsync(named, cancellationToken);
        var version = await MySqlServer.CheckAsync(connection, cancellationToken);
        await MySqlServer.CreateDatabaseAsync(connection, named.Database, version, cancellationToken);
        _found = version;
    }

    public Task OpenAsync(DbConnection connection, CancellationToken cancellationToken) => connection.OpenAsync(cancellationToken);

    public Task<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    public async Task<DbTransaction> BeginTransactionAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken);

    public Task<IAsyncDisposable?> TryLockAsync(string name, CancellationToken cancellationToken) =>
        MySqlLock.TryTakeAsync(new GuardedMySqlConnection(options.Value.ConnectionString), name, cancellationToken);

    public bool IsUniqueViolation(Exception exception) => MySqlErrors.IsUniqueViolation(exception);

    public bool IsStorageFull(Exception exception) => MySqlErrors.HasNumber(exception, MySqlServer.DiskFull, MySqlServer.TableFull);

    public bool IsUnavailable(Exception exception) =>
        MySqlErrors.IsPoolExhausted(exception) || MySqlErrors.IsLostConnection(exception) || MySqlServer.IsAway(exception);

    public bool IsDeadlock(Exception exception) => MySqlErrors.IsDeadlock(exception) || MySqlErrors.IsLockWait(exception);

    // The database may have yet to be made.
    private static async Task<GuardedMySqlConnection> OpenWithoutDatabaseAsync(
        GuardedMySqlConnection named,
        CancellationToken cancellationToken
    )
    {
        var connection = named.WithDatabase(database: null, pooling: false);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
