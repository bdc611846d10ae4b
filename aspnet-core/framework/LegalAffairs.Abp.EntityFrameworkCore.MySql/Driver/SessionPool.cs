using System.Collections.Concurrent;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>
/// The idle sessions of one connection string. The driver's own pool waits on a thread when it is full, loses the place
/// of a session that hangs, and asks the server on each opening whether it still lives.
/// </summary>
#pragma warning disable CA1001 // It lives as long as the process.
internal sealed class SessionPool
#pragma warning restore CA1001
{
    private static readonly ConcurrentDictionary<string, SessionPool> Pools = new(StringComparer.Ordinal);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(3);

    private readonly ConnectionSettings settings;
    private readonly SemaphoreSlim places;
    private readonly Stack<Session> idle = new();
    private readonly Timer broom;
    private int waiting;

    private SessionPool(ConnectionSettings settings)
    {
        this.settings = settings;
        places = new SemaphoreSlim(settings.PoolSize);
        broom = Offload.Timer(static pool => ((SessionPool)pool!).Sweep(LongestRest), this);
        broom.Change(LongestRest, LongestRest);
    }

    public int Generation { get; private set; }

    public static SessionPool For(ConnectionSettings settings) =>
        Pools.GetOrAdd(settings.PoolKey, static (_, settings) => new(settings), settings);

    public static void ClearAll()
    {
        foreach (var pool in Pools.Values)
        {
            pool.Clear();
        }
    }

    /// <summary>The usual case, without a wait or a round trip.</summary>
    public Session? TryRent()
    {
        if (!places.Wait(0, CancellationToken.None))
        {
            return null;
        }
        if (TakeIdle(session => !session.HasRestedLong) is { } session)
        {
            return session;
        }
        places.Release();
        return null;
    }

    public async ValueTask<Session> RentAsync(bool async, CancellationToken cancellationToken)
    {
        await TakePlaceAsync(async, cancellationToken);
        try
        {
            while (TakeIdle(static _ => true) is { } session)
            {
                if (!session.HasRestedLong || await session.AnswersAsync(async))
                {
                    return session;
                }
                session.Close();
                // Where one line is dead without a sign, the older ones hardly live.
                Clear();
            }
            return await SessionOpening.RunAsync(settings, this, async, cancellationToken);
        }
        catch (SessionOpening.AbandonedException abandoned)
        {
            // The place stays taken for as long as the attempt goes on, so attempts cannot pile up.
            _ = abandoned.Attempt.ContinueWith(Keep, TaskScheduler.Default);
            throw abandoned.InnerException!;
        }
        catch
        {
            places.Release();
            throw;
        }
    }

    public void Return(Session session)
    {
        if (session.IsReusable && session.Generation == Generation)
        {
            session.IdleSince = Environment.TickCount64;
            lock (idle)
            {
                idle.Push(session);
            }
        }
        else
        {
            session.Close();
        }
        places.Release();
    }

    private async ValueTask TakePlaceAsync(bool async, CancellationToken cancellationToken)
    {
        if (places.Wait(0, CancellationToken.None))
        {
            return;
        }
        try
        {
            var wait = settings.OpenTimeout < LongestWait ? settings.OpenTimeout : LongestWait;
            if (
                Interlocked.Increment(ref waiting) > (2 * settings.PoolSize) + 10
                || !(async ? await places.WaitAsync(wait, cancellationToken) : places.Wait(wait, cancellationToken))
            )
            {
                throw new MySqlPoolExhaustedException($"All {settings.PoolSize} connections to the database are in use.");
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private Session? TakeIdle(Func<Session, bool> wanted)
    {
        while (true)
        {
            Session? session;
            lock (idle)
            {
                if (!idle.TryPeek(out session) || !wanted(session))
                {
                    return null;
                }
                idle.Pop();
            }
            if (!session.IsClosedByServer())
            {
                return session;
            }
            session.Close();
        }
    }

    private void Keep(Task<Session> attempt)
    {
        if (attempt.IsCompletedSuccessfully)
        {
            Return(attempt.GetAwaiter().GetResult());
        }
        else
        {
            _ = attempt.Exception;
            places.Release();
        }
    }

    private void Clear()
    {
        Generation++;
        Sweep(TimeSpan.Zero);
    }

    private void Sweep(TimeSpan rest)
    {
        Session[] old;
        lock (idle)
        {
            var now = Environment.TickCount64;
            old = idle.Where(session => now - session.IdleSince >= rest.TotalMilliseconds).ToArray();
            var kept = idle.Except(old).Reverse().ToArray();
            idle.Clear();
            Array.ForEach(kept, idle.Push);
        }
        Array.ForEach(old, session => session.Close());
    }
}
