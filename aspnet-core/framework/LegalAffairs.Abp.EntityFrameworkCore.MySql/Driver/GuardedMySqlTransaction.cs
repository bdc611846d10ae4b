using System.Data;
using System.Data.Common;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

internal sealed class GuardedMySqlTransaction : DbTransaction
{
    private GuardedMySqlConnection? connection;

    private GuardedMySqlTransaction(GuardedMySqlConnection connection, IsolationLevel level)
    {
        this.connection = connection;
        IsolationLevel = level;
        connection.Transaction = this;
    }

    public override IsolationLevel IsolationLevel { get; }

    public override bool SupportsSavepoints => true;

    protected override DbConnection? DbConnection => connection;

    public static async ValueTask<GuardedMySqlTransaction> BeginAsync(
        GuardedMySqlConnection connection,
        IsolationLevel level,
        bool async,
        CancellationToken cancellationToken
    )
    {
        if (connection.Transaction is not null || connection.OpenSession.IsInTransaction)
        {
            throw new InvalidOperationException("The connection has a transaction already.");
        }
        await RunAsync(connection, Statement(level), async, cancellationToken);
        return new GuardedMySqlTransaction(connection, level == IsolationLevel.Unspecified ? IsolationLevel.ReadCommitted : level);
    }

    public override void Commit() => EndAsync("COMMIT", async: false, CancellationToken.None).Sync();

    public override Task CommitAsync(CancellationToken cancellationToken = default) =>
        EndAsync("COMMIT", async: true, cancellationToken).AsTask();

    public override void Rollback() => RollBackAsync(async: false).Sync();

    // Without the token: work that is cancelled has to be undone all the same.
    public override Task RollbackAsync(CancellationToken cancellationToken = default) => RollBackAsync(async: true).AsTask();

    public override void Save(string savepointName) => Run($"SAVEPOINT {Quote(savepointName)}");

    public override void Rollback(string savepointName) => Run($"ROLLBACK TO SAVEPOINT {Quote(savepointName)}");

    public override void Release(string savepointName) => Run($"RELEASE SAVEPOINT {Quote(savepointName)}");

    public override async ValueTask DisposeAsync()
    {
        await DisposeAsync(async: true);
        await base.DisposeAsync();
    }

    /// <summary>The connection was closed under it.</summary>
    internal void Forget()
    {
        if (connection is not null)
        {
            connection.Transaction = null;
            connection = null;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            DisposeAsync(async: false).Sync();
        }
        base.Dispose(disposing);
    }

    private static string Statement(IsolationLevel level) =>
        level switch
        {
            // What every session is set to: one statement less.
            IsolationLevel.Unspecified or IsolationLevel.ReadCommitted => "BEGIN",
            IsolationLevel.RepeatableRead => Explicit("REPEATABLE READ"),
            IsolationLevel.ReadUncommitted => Explicit("READ UNCOMMITTED"),
            IsolationLevel.Serializable => Explicit("SERIALIZABLE"),
            _ => throw new NotSupportedException($"The isolation level {level} is not supported."),
        };

    private static string Explicit(string level) => $"SET TRANSACTION ISOLATION LEVEL {level}; BEGIN";

    private static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static async ValueTask RunAsync(GuardedMySqlConnection connection, string sql, bool async, CancellationToken cancellationToken)
    {
        using var command = (GuardedMySqlCommand)connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(async, cancellationToken);
    }

    private void Run(string sql) => RunAsync(Open(), sql, async: false, CancellationToken.None).Sync();

    private GuardedMySqlConnection Open() => connection ?? throw new InvalidOperationException("The transaction has ended.");

    private async ValueTask EndAsync(string sql, bool async, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await RunAsync(Open(), sql, async, cancellationToken);
        Forget();
    }

    private async ValueTask RollBackAsync(bool async)
    {
        var open = Open();
        // The server has rolled back already what a lost session was doing.
        if (open.State == ConnectionState.Open)
        {
            await RunAsync(open, "ROLLBACK", async, CancellationToken.None);
        }
        Forget();
    }

    private async ValueTask DisposeAsync(bool async)
    {
        if (connection is null)
        {
            return;
        }
        try
        {
            if (connection.OpenSession.Reader is { } reader)
            {
                await reader.CloseAsync(async);
            }
            await RollBackAsync(async);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            // Disposing often follows an error, which this one must not hide; the session is thrown away.
            connection.OpenSession.IsSpoiled = true;
            connection.OpenSession.Abort();
            Forget();
        }
    }
}
