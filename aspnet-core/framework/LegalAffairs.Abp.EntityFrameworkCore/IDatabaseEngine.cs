using System.Data.Common;
using LegalAffairs.Abp.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>The database product underneath. The host picks one; nothing else knows which.</summary>
public interface IDatabaseEngine : IDatabaseFailures
{
    /// <summary>Whether there is a database; nothing is made or changed.</summary>
    /// <exception cref="UnsuitableDatabaseException">It would lose data.</exception>
    Task<bool> ExistsAsync(CancellationToken cancellationToken);

    /// <summary>Whether several nodes may use it at once.</summary>
    bool IsShared { get; }

    /// <summary>How many rows are cheapest to insert by one statement.</summary>
    int RowsPerInsert { get; }

    /// <summary>What makes an insert of rows that are there already an update. The names are delimited.</summary>
    string UpdateInstead(IEnumerable<string> key, IEnumerable<string> columns);

    /// <summary>Makes the store ready for use. Called before everything else, and again while the database is away.</summary>
    /// <exception cref="UnsuitableDatabaseException">It would lose data.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>A new, closed connection.</summary>
    DbConnection CreateConnection();

    /// <summary>Everything of a context's options but the connection.</summary>
    void Configure(DbContextOptionsBuilder options, string migrationsHistoryTable);

    Task OpenAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Where the engine has one writer at a time: waits in line for the place, held until disposed. Else null.</summary>
    Task<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken);

    Task<DbTransaction> BeginTransactionAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Among all nodes one at a time holds a name, until it disposes of the answer or ends. Null while another one does.</summary>
    Task<IAsyncDisposable?> TryLockAsync(string name, CancellationToken cancellationToken);

    /// <summary>Whether the failure is a store without space.</summary>
    bool IsStorageFull(Exception exception);
}
