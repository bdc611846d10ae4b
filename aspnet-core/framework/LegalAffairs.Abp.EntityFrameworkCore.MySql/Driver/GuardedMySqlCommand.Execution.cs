using System.Data;
using System.Data.Common;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

public sealed partial class GuardedMySqlCommand
{
    public override int ExecuteNonQuery() => ExecuteNonQueryAsync(async: false, CancellationToken.None).Sync();

    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) =>
        ExecuteNonQueryAsync(async: true, cancellationToken).AsTask();

    public override object? ExecuteScalar() => ExecuteScalarAsync(async: false, CancellationToken.None).Sync();

    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) =>
        ExecuteScalarAsync(async: true, cancellationToken).AsTask();

    internal async ValueTask<int> ExecuteNonQueryAsync(bool async, CancellationToken cancellationToken)
    {
        var reader = await ExecuteAsync(CommandBehavior.Default, async, cancellationToken);
        await reader.CloseAsync(async);
        return reader.RecordsAffected;
    }

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        ExecuteAsync(behavior, async: false, CancellationToken.None).Sync();

    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        await ExecuteAsync(behavior, async: true, cancellationToken);

    private async ValueTask<object?> ExecuteScalarAsync(bool async, CancellationToken cancellationToken)
    {
        var reader = await ExecuteAsync(CommandBehavior.Default, async, cancellationToken);
        try
        {
            var any = async ? await reader.ReadAsync(CancellationToken.None) : reader.Read();
            return any ? reader.GetValue(0) : null;
        }
        finally
        {
            await reader.CloseAsync(async);
        }
    }

    private async ValueTask<GuardedMySqlDataReader> ExecuteAsync(CommandBehavior behavior, bool async, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var open = connection ?? throw new InvalidOperationException("The command has no connection to run on.");
        var session = open.OpenSession;
        if (session.IsLost)
        {
            throw new MySqlConnectionLostException(null);
        }
        if (session.Reader is not null)
        {
            throw new InvalidOperationException("The connection has an open reader already.");
        }
        if (session.Preparation(CommandTimeout) is { } statement)
        {
            await PrepareAsync(session, statement, async);
        }
        if (SqlText.ChangesSession(CommandText))
        {
            session.IsSpoiled = true;
        }
        ParameterValues.Translate(inner.Parameters);
        inner.Connection = session.Driver;
        inner.CommandTimeout = 0;
        var result = await StartAsync(session, behavior, async, cancellationToken);
        return new GuardedMySqlDataReader(result, session, this, behavior.HasFlag(CommandBehavior.CloseConnection) ? open : null);
    }

    private async ValueTask<MySqlDataReader> StartAsync(
        Session session,
        CommandBehavior behavior,
        bool async,
        CancellationToken cancellationToken
    )
    {
        // The others are hints, for which the driver sends statements of its own before and after.
        behavior &= CommandBehavior.SchemaOnly | CommandBehavior.KeyInfo;
        var guard = session.Guard;
        guard.Begin(CommandTimeout, cancellationToken);
        guard.MayTakeEffect = SqlText.MayCommit(CommandText, session.IsInTransaction);
        MySqlDataReader? result = null;
        Exception? error = null;
        guard.Enter();
        try
        {
            // The driver would look at a token only before it sends, so it gets none.
            result = async
                ? await inner.ExecuteReaderAsync(behavior, CancellationToken.None).WaitAsync(session.GivenUp)
                : inner.ExecuteReader(behavior);
        }
        catch (Exception exception)
        {
            error = exception;
        }
        await guard.ExitAsync(async);
        if (result is not null)
        {
            // Rows of a command that was ended may be wrong ones; without rows it is done, and known to be.
            if (guard.Cause == Interruption.None || (result.FieldCount == 0 && !SqlText.OnlyEvaluates(CommandText)))
            {
                return result;
            }
            await new GuardedMySqlDataReader(result, session, this, null).CloseAsync(async);
        }
        var explained = guard.Explain(error);
        guard.End();
        throw explained;
    }

    private static async ValueTask PrepareAsync(Session session, string statement, bool async)
    {
        using var command = new GuardedMySqlCommand();
        command.CommandText = statement;
        command.CommandTimeout = 5;
        command.inner.Connection = session.Driver;
        command.inner.CommandTimeout = 0;
        try
        {
            var result = await command.StartAsync(session, CommandBehavior.Default, async, CancellationToken.None);
            var reader = new GuardedMySqlDataReader(result, session, command, null);
            await reader.CloseAsync(async);
        }
        catch (Exception exception) when (MySqlErrors.IsInterrupted(exception))
        {
            // The late KILL QUERY that this statement was sent to meet.
        }
    }
}
