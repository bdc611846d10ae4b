using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>
/// A connection to MySQL or MariaDB on which everything ends: opening, commands and reading obey their timeouts and tokens,
/// and what hangs is given up instead of being waited for. The connection string never shows its password again.
/// </summary>
public sealed class GuardedMySqlConnection : DbConnection
{
    private ConnectionSettings settings;
    private Session? session;
    private string? changedDatabase;

    /// <param name="connectionString">May be given later, before the connection is opened.</param>
    public GuardedMySqlConnection(string? connectionString)
        : this(ConnectionSettings.Parse(connectionString ?? "")) { }

    private GuardedMySqlConnection(ConnectionSettings settings) => this.settings = settings;

    [AllowNull]
    public override string ConnectionString
    {
        get => settings.PublicString;
        set
        {
            if (session is not null)
            {
                throw new InvalidOperationException("The connection is open.");
            }
            settings = ConnectionSettings.Parse(value ?? "");
        }
    }

    public override int ConnectionTimeout => (int)settings.OpenTimeout.TotalSeconds;

    public override string Database => changedDatabase ?? settings.Database;

    public override string DataSource => settings.DataSource;

    public override string ServerVersion => OpenSession.Driver.ServerVersion;

    /// <summary>The number by which the server knows this session, for example for KILL.</summary>
    public int ServerThread => OpenSession.Driver.ServerThread;

    public override ConnectionState State =>
        session is null ? ConnectionState.Closed
        : session.IsLost ? ConnectionState.Broken
        : ConnectionState.Open;

    internal GuardedMySqlTransaction? Transaction { get; set; }

    internal Session? Session => session;

    internal Session OpenSession => session ?? throw new InvalidOperationException("The connection is not open.");

    /// <summary>A closed connection to the same server with the same credentials, for another database or for none.</summary>
    public GuardedMySqlConnection WithDatabase(string? database, bool pooling) => new(settings.WithDatabase(database, pooling));

    /// <summary>Closes what is idle, and what is in use as soon as it is given back.</summary>
    public static void ClearAllPools() => SessionPool.ClearAll();

    public override void Open()
    {
        if (!TryOpen())
        {
            Attach(OpenAsync(async: false, CancellationToken.None).Sync());
        }
    }

    public override Task OpenAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }
        return TryOpen() ? Task.CompletedTask : OpenSlowlyAsync();

        async Task OpenSlowlyAsync() => Attach(await OpenAsync(async: true, cancellationToken));
    }

    public override void Close() => CloseAsync(async: false).Sync();

    public override Task CloseAsync() => session is null ? Task.CompletedTask : CloseAsync(async: true).AsTask();

    public override void ChangeDatabase(string databaseName)
    {
        OpenSession.IsSpoiled = true;
        using var command = CreateCommand();
        command.CommandText = $"USE `{databaseName.Replace("`", "``", StringComparison.Ordinal)}`";
        command.ExecuteNonQuery();
        changedDatabase = databaseName;
    }

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await base.DisposeAsync();
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        GuardedMySqlTransaction.BeginAsync(this, isolationLevel, async: false, CancellationToken.None).Sync();

    protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(
        IsolationLevel isolationLevel,
        CancellationToken cancellationToken
    ) => await GuardedMySqlTransaction.BeginAsync(this, isolationLevel, async: true, cancellationToken);

    protected override DbCommand CreateDbCommand() =>
        new GuardedMySqlCommand { Connection = this, CommandTimeout = settings.CommandTimeout };

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }
        base.Dispose(disposing);
    }

    private bool TryOpen()
    {
        if (session is not null)
        {
            throw new InvalidOperationException("The connection is open already.");
        }
        if (System.Transactions.Transaction.Current is not null)
        {
            // To run outside of it without a word would be worse.
            throw new NotSupportedException("A TransactionScope is not supported; begin a transaction on the connection.");
        }
        if (settings.Pooling && settings.Pool.TryRent() is { } rented)
        {
            Attach(rented);
            return true;
        }
        return false;
    }

    private async ValueTask<Session> OpenAsync(bool async, CancellationToken cancellationToken)
    {
        if (settings.Pooling)
        {
            return await settings.Pool.RentAsync(async, cancellationToken);
        }
        try
        {
            return await SessionOpening.RunAsync(settings, null, async, cancellationToken);
        }
        catch (SessionOpening.AbandonedException abandoned)
        {
            _ = abandoned.Attempt.ContinueWith(
                static attempt => attempt.GetAwaiter().GetResult().Close(),
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnRanToCompletion,
                TaskScheduler.Default
            );
            throw abandoned.InnerException!;
        }
    }

    private void Attach(Session opened)
    {
        session = opened;
        changedDatabase = null;
        OnStateChange(new StateChangeEventArgs(ConnectionState.Closed, ConnectionState.Open));
    }

    private async ValueTask CloseAsync(bool async)
    {
        if (session is not { } closing)
        {
            return;
        }
        try
        {
            if (closing.Reader is { } reader)
            {
                await reader.CloseAsync(async);
            }
            if (closing.IsInTransaction)
            {
                await RollBackAsync(async);
            }
        }
        finally
        {
            Transaction?.Forget();
            session = null;
            closing.Release();
            OnStateChange(new StateChangeEventArgs(ConnectionState.Open, ConnectionState.Closed));
        }
    }

    private async ValueTask RollBackAsync(bool async)
    {
        using var command = (GuardedMySqlCommand)CreateDbCommand();
        command.CommandText = "ROLLBACK";
        try
        {
            await command.ExecuteNonQueryAsync(async, CancellationToken.None);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            // The session is thrown away, and the server rolls back by itself.
            OpenSession.IsSpoiled = true;
        }
    }
}
