using System.Data.Common;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Database.Sqlite;

/// <summary>One file, write-ahead log, every commit flushed. Readers never wait; writers stand in line here rather than poll a locked file.</summary>
internal sealed class SqliteEngine(IOptions<SqliteOptions> options) : IDatabaseEngine, ISingletonDependency, IDisposable
{
    private const int Full = 13;
    private const int Constraint = 19;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _writer = new(1, 1);

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

    public bool IsUniqueViolation(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: Constraint } e && e.Message.Contains("UNIQUE", StringComparison.Ordinal);

    public bool IsStorageFull(Exception exception) => exception is SqliteException { SqliteErrorCode: Full };

    public void Dispose() => _writer.Dispose();
}
