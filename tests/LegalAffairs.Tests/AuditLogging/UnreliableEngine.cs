using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Tests.AuditLogging;

/// <summary>A database that refuses transactions when told to.</summary>
internal sealed class UnreliableEngine(IDatabaseEngine engine) : IDatabaseEngine
{
    public bool IsAway { get; set; }

    /// <summary>How many transactions will still be refused.</summary>
    public int RefusalsLeft { get; set; }

    public Task<bool> ExistsAsync(CancellationToken cancellationToken) => engine.ExistsAsync(cancellationToken);

    public bool IsShared => engine.IsShared;

    public int RowsPerInsert => engine.RowsPerInsert;

    public string UpdateInstead(IEnumerable<string> key, IEnumerable<string> columns) => engine.UpdateInstead(key, columns);

    public Task PrepareAsync(CancellationToken cancellationToken) => engine.PrepareAsync(cancellationToken);

    public DbConnection CreateConnection() => engine.CreateConnection();

    public void Configure(DbContextOptionsBuilder options, string migrationsHistoryTable) =>
        engine.Configure(options, migrationsHistoryTable);

    public Task OpenAsync(DbConnection connection, CancellationToken cancellationToken) => engine.OpenAsync(connection, cancellationToken);

    public Task<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken) => engine.EnterWriteAsync(cancellationToken);

    public Task<DbTransaction> BeginTransactionAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (IsAway || RefusalsLeft > 0)
        {
            RefusalsLeft--;
            throw new InvalidOperationException("database is locked");
        }

        return engine.BeginTransactionAsync(connection, cancellationToken);
    }

    public bool IsUniqueViolation(Exception exception) => engine.IsUniqueViolation(exception);

    public bool IsStorageFull(Exception exception) => engine.IsStorageFull(exception);

    public Task<IAsyncDisposable?> TryLockAsync(string name, CancellationToken cancellationToken) =>
        engine.TryLockAsync(name, cancellationToken);

    public bool IsUnavailable(Exception exception) => engine.IsUnavailable(exception);

    public bool IsDeadlock(Exception exception) => engine.IsDeadlock(exception);
}
