using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>
/// Ends the command of a session when its time is up or its token is cancelled. Only time spent inside the driver counts.
/// The timer is not stopped after each command: it looks, when it fires, whether there still is something to end,
/// so that a command costs neither a timer nor a round trip.
/// </summary>
internal sealed class CommandGuard : IDisposable
{
    private readonly Lock gate = new();
    private readonly ManualResetEventSlim idle = new(initialState: true);
    private readonly Session session;
    private readonly Timer timer;
    private CancellationToken token;
    private CancellationTokenRegistration registration;
    private Interruption cause;
    private Interruption whenTimeIsUp = Interruption.Timeout;
    private Task? interruption;
    private bool busy;
    private long limit;
    private long spent;
    private long since;
    private long due = long.MaxValue;

    public CommandGuard(Session session)
    {
        this.session = session;
        timer = Offload.Timer(static guard => ((CommandGuard)guard!).OnTimer(), this);
    }

    public Interruption Cause => cause;

    private bool IsInterrupted => cause != Interruption.None;

    /// <summary>Starts the clock of a command; zero seconds stand for no limit.</summary>
    public void Begin(int seconds, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            limit = seconds * 1000L;
            spent = 0;
            cause = Interruption.None;
            whenTimeIsUp = Interruption.Timeout;
            interruption = null;
        }
        Watch(cancellationToken);
    }

    /// <summary>From now on this token counts, if it is one that can be cancelled.</summary>
    public void Watch(CancellationToken cancellationToken)
    {
        if (!cancellationToken.CanBeCanceled || cancellationToken == token)
        {
            return;
        }
        registration.Dispose();
        token = cancellationToken;
        registration = cancellationToken.UnsafeRegister(static guard => ((CommandGuard)guard!).Interrupt(Interruption.Cancelled), this);
    }

    public void End()
    {
        registration.Dispose();
        registration = default;
        token = default;
        limit = 0;
    }

    /// <summary>The rest of a result gets this long, from now on, before the server is told to stop.</summary>
    public void Leave(long milliseconds)
    {
        lock (gate)
        {
            limit = milliseconds;
            spent = 0;
            whenTimeIsUp = Interruption.Left;
            if (interruption?.IsCompleted == true)
            {
                interruption = null;
            }
        }
    }

    /// <summary>To be followed by exactly one <see cref="Exit" />, with a call of the driver between them.</summary>
    public void Enter(bool evenIfInterrupted = false)
    {
        lock (gate)
        {
            if (IsInterrupted && !evenIfInterrupted)
            {
                throw Explain(null);
            }
            busy = true;
            since = Environment.TickCount64;
            Arm();
        }
        session.BeforeCall();
    }

    /// <summary>What has to end before the session may be used again; almost always nothing.</summary>
    public Task? Exit()
    {
        session.AfterCall();
        lock (gate)
        {
            busy = false;
            spent += Environment.TickCount64 - since;
            if (interruption is not null)
            {
                idle.Set();
            }
            return interruption;
        }
    }

    public ValueTask ExitAsync(bool async)
    {
        var pending = Exit();
        if (pending is not null && !async)
        {
            pending.Wait();
        }
        return pending is null || pending.IsCompleted ? default : new ValueTask(pending);
    }

    public void Interrupt(Interruption reason)
    {
        lock (gate)
        {
            if (cause == Interruption.None)
            {
                cause = reason;
            }
            if (busy && interruption is null)
            {
                idle.Reset();
                interruption = Offload.Run(() => session.EndCommand(idle));
            }
        }
    }

    /// <summary>The command would have an effect that lasts even if its end is never heard of.</summary>
    public bool MayTakeEffect { get; set; }

    /// <summary>The error that the caller shall see for the one that the driver gave, or for the null that it gave instead of one.</summary>
    public Exception Explain(Exception? error)
    {
        if (error is not null and not MySqlException { Number: > 0 })
        {
            session.IsSpoiled = true;
        }
        return cause switch
        {
            Interruption.Timeout => new TimeoutException(
                $"The database did not finish the command within {limit / 1000} s; it was ended.",
                error
            ),
            Interruption.Cancelled => new OperationCanceledException("The command was cancelled and ended.", error, token),
            _ when session.IsLost => new MySqlConnectionLostException(error, MayTakeEffect),
            _ => error ?? new MySqlInterruptedException(),
        };
    }

    public void Dispose()
    {
        registration.Dispose();
        timer.Dispose();
    }

    private void Arm()
    {
        var end = since + limit - spent;
        if (limit > 0 && due > end)
        {
            due = end;
            timer.Change(Math.Max(1, limit - spent), -1);
        }
    }

    private void OnTimer()
    {
        lock (gate)
        {
            due = long.MaxValue;
            if (!busy || limit == 0)
            {
                return;
            }
            if (spent + Environment.TickCount64 - since >= limit)
            {
                Interrupt(whenTimeIsUp);
            }
            else
            {
                spent += Environment.TickCount64 - since;
                since = Environment.TickCount64;
                Arm();
            }
        }
    }
}
