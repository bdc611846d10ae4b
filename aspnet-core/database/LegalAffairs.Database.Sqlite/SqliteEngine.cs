using System.Collections.Concurrent;
using System.Data.Common;
using LegalAffairs.Abp;
using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Database.Sqlite;

/// <summary>One file, write-ahead log, every commit flushed. Readers never wait; writers stand in line here rather than poll a locked file.</summary>
internal sealed class SqliteEngine(IOptions<SqliteOptions> options) : IDatabaseEngine, IDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly ConcurrentDictionary<string, bool> _locks = new(StringComparer.Ordinal);

    public Task<bool> ExistsAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new FileInfo(options.Value.File) is { Exists: true, Length: > 0 });

    public bool IsShared => false;

    // It looks each parameter up among all of a statement, so more rows would cost more than they save.
    public int RowsPerInsert => 8;

    public string UpdateInstead(IEnumerable<string> key, IEnumerable<string> columns) =>
        $" ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {string.Join(", ", columns.Select(c => $"{c} = excluded.{c}"))}";

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Value.File))!);
        await using var connection = new SqliteConnection(options.Value.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancellationToken);
        // The library that is shipped checks foreign keys by itself; asking each connection for it would cost each call a statement.
        command.CommandText = "PRAGMA foreign_keys";
        if (await command.ExecuteScalarAsync(cancellationToken) is not 1L)
        {
            throw new UnsuitableDatabaseException(
                "This SQLite library does not check foreign keys unless told. Use the one that is shipped."
            );
        }
    }

    public DbConnection CreateConnection() => new SqliteConnection(options.Value.ConnectionString);

    public void Configure(DbContextOptionsBuilder builder, string migrationsHistoryTable) =>
        builder.UseSqlite(o =>
            o.MigrationsAssembly(typeof(SqliteEngine).Assembly.GetName().Name).MigrationsHistoryTable(migrationsHistoryTable)
        );

    public Task OpenAsync(DbConnection connection, CancellationToken cancellationToken) => connection.OpenAsync(cancellationToken);

    public async Task<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken)
    {
        if (!await _writer.WaitAsync(LongestWait, cancellationToken))
        {
            throw new AbpException("The database was not free for writing in time.");
        }

        return new DisposeAction(() => _writer.Release());
    }

    /// <summary>BEGIN IMMEDIATE: what is read within the transaction cannot be changed by another before it commits.</summary>
    public async Task<DbTransaction> BeginTransactionAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(cancellationToken);

    /// <summary>One process uses the file, so it is enough that the process knows.</summary>
    public Task<IAsyncDisposable?> TryLockAsync(string name, CancellationToken cancellationToken) =>
        Task.FromResult<IAsyncDisposable?>(_locks.TryAdd(name, value: true) ? new Held(this, name) : null);

    public bool IsUniqueViolation(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: Constraint } e && e.Message.Contains("UNIQUE", StringComparison.Ordinal);

    public bool IsStorageFull(Exception exception) => exception is SqliteException { SqliteErrorCode: Full };

    public bool IsUnavailable(Exception exception) => exception is SqliteException { SqliteErrorCode: Busy or Locked or CannotOpen };

    /// <summary>Never: writers stand in line.</summary>
    public bool IsDeadlock(Exception exception) => false;

    public void Dispose() => _writer.Dispose();

    private sealed class Held(SqliteEngine engine, string name) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            engine._locks.TryRemove(name, out _);
            return ValueTask.CompletedTask;
        }
    }
}
