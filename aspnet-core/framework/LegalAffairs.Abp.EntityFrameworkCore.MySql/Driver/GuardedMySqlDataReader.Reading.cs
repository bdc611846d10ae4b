using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

internal sealed partial class GuardedMySqlDataReader
{
    /// <summary>How long the rest of a result may take to pass by before the server is told to stop sending it.</summary>
    private const int MillisecondsToLeave = 250;

    private bool atEnd;
    private bool failed;
    private bool closed;

    public override bool Read() => !Step(next: false) ? !(atEnd = true) : true;

    public override bool NextResult()
    {
        atEnd = false;
        return Step(next: true);
    }

    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => StepAsync(next: false, cancellationToken);

    public override Task<bool> NextResultAsync(CancellationToken cancellationToken)
    {
        atEnd = false;
        return StepAsync(next: true, cancellationToken);
    }

    public override void Close() => CloseAsync(async: false).Sync();

    public override Task CloseAsync() => CloseAsync(async: true).AsTask();

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync(async: true);
        await base.DisposeAsync();
    }

    internal async ValueTask CloseAsync(bool async)
    {
        if (closed)
        {
            return;
        }
        closed = true;
        var error = session.IsLost ? null : await PassByRestAsync(async);
        session.Guard.End();
        session.Reader = null;
        if (closing is not null)
        {
            await (async ? closing.CloseAsync() : CloseConnection());
        }
        if (error is not null)
        {
            throw error;
        }
    }

    private Task CloseConnection()
    {
        closing!.Close();
        return Task.CompletedTask;
    }

    private bool Step(bool next)
    {
        session.Guard.Enter();
        var result = false;
        Exception? error = null;
        try
        {
            result = next ? inner.NextResult() : inner.Read();
        }
        catch (Exception exception)
        {
            error = exception;
        }
        session.Guard.ExitAsync(async: false).Sync();
        return error is null ? result : throw Fail(error);
    }

    private Task<bool> StepAsync(bool next, CancellationToken cancellationToken)
    {
        session.Guard.Watch(cancellationToken);
        session.Guard.Enter();
        Task<bool> step;
        try
        {
            step = next ? inner.NextResultAsync(CancellationToken.None) : inner.ReadAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            step = Task.FromException<bool>(exception);
        }
        if (!step.IsCompletedSuccessfully)
        {
            return FinishAsync(step);
        }
        // Most rows have arrived with the one before them.
        var interruption = session.Guard.Exit();
        atEnd |= !step.GetAwaiter().GetResult();
        return interruption is null ? step : FinishAsync(step, interruption);
    }

    private async Task<bool> FinishAsync(Task<bool> step)
    {
        var result = false;
        Exception? error = null;
        try
        {
            result = await step.WaitAsync(session.GivenUp);
        }
        catch (Exception exception)
        {
            error = exception;
        }
        await session.Guard.ExitAsync(async: true);
        atEnd |= !result;
        return error is null ? result : throw Fail(error);
    }

    private static async Task<bool> FinishAsync(Task<bool> step, Task interruption)
    {
        await interruption;
        return await step;
    }

    /// <returns>The error that the caller has to see: a later statement of a batch may have failed unread.</returns>
    private async ValueTask<Exception?> PassByRestAsync(bool async)
    {
        var guard = session.Guard;
        var ended = failed || guard.Cause != Interruption.None;
        if (ended || (!atEnd && FieldCount > 0 && SqlText.IsSingleSelect(command.CommandText)))
        {
            guard.Leave(ended ? 1 : MillisecondsToLeave);
        }
        guard.Enter(evenIfInterrupted: true);
        var error = await DrainAsync(async);
        await guard.ExitAsync(async);
        return error is null || ended || guard.Cause == Interruption.Left ? null : guard.Explain(error);
    }

    private async ValueTask<Exception?> DrainAsync(bool async)
    {
        try
        {
            // Not left to the driver's Close, which keeps most errors to itself.
            while (async ? await inner.NextResultAsync(CancellationToken.None).WaitAsync(session.GivenUp) : inner.NextResult()) { }
            await CloseInnerAsync(async);
            return null;
        }
        catch (Exception error)
        {
            await EndResultAsync(error, async);
            return error;
        }
    }

    private async ValueTask EndResultAsync(Exception error, bool async)
    {
        try
        {
            if (error is MySqlException { Number: > 0 })
            {
                DriverInternals.EndResult(session.Driver, inner);
                await CloseInnerAsync(async);
                return;
            }
        }
        catch (Exception another) when (another is not OutOfMemoryException)
        {
            // Below.
        }
        // Where the driver stands in the protocol is not known.
        session.Abort();
    }

    private async ValueTask CloseInnerAsync(bool async)
    {
        if (async)
        {
            await inner.CloseAsync().WaitAsync(session.GivenUp);
        }
        else
        {
            inner.Close();
        }
    }

    private Exception Fail(Exception error)
    {
        failed = true;
        if (error is MySqlException { Number: > 0 })
        {
            // The driver would wait for rows that the server, after this error, never sends.
            DriverInternals.EndResult(session.Driver, inner);
        }
        return session.Guard.Explain(error);
    }
}
