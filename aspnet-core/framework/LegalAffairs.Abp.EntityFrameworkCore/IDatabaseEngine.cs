using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>The database product underneath. The host picks one; nothing else knows which.</summary>
public interface IDatabaseEngine
{
    /// <summary>A new, closed connection.</summary>
    DbConnection CreateConnection();

    /// <summary>Everything of a context's options but the connection.</summary>
    void Configure(DbContextOptionsBuilder options, string migrationsHistoryTable);

    Task OpenAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Where the engine has one writer at a time: waits in line for the place, held until disposed. Else null.</summary>
    Task<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken);

    Task<DbTransaction> BeginTransactionAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Whether the failure is a broken unique index.</summary>
    bool IsUniqueViolation(Exception exception);

    /// <summary>Whether the failure is a store without space.</summary>
    bool IsStorageFull(Exception exception);
}
