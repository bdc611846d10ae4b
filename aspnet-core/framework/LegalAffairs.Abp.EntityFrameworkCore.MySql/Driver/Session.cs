using System.Data;
using System.Net.Sockets;
using LegalAffairs.BouncyCastle;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>One connection of the driver to the server, which outlives the connections that the application opens and closes.</summary>
#pragma warning disable CA1001 // A driver that does not come back may still look at the token.
internal sealed class Session
#pragma warning restore CA1001
{
    private const int LongRest = 10_000;
    private const int SecondsToAnswer = 2;

    private readonly ConnectionSettings settings;
    private readonly SessionPool? pool;
    private readonly Socket? socket;
    private readonly long opened = Environment.TickCount64;
    private int serverLimit;
    private readonly CancellationTokenSource givenUp = new();
    private bool aborted;
    private bool killed;
    private bool checking;

    private Session(ConnectionSettings settings, SessionPool? pool, MySqlConnection driver)
    {
        this.settings = settings;
        this.pool = pool;
        Driver = driver;
        Generation = pool?.Generation ?? 0;
        socket = DriverInternals.SocketOf(driver);
        Guard = new CommandGuard(this);
        serverLimit = SessionSetUp.ServerLimit(settings.CommandTimeout);
    }

    public MySqlConnection Driver { get; }

    public CommandGuard Guard { get; }

    public int Generation { get; }

    public GuardedMySqlDataReader? Reader { get; set; }

    /// <summary>The session is no longer like a new one, or the driver may have lost count, so nobody else may get it.</summary>
    public bool IsSpoiled { get; set; }

    public long IdleSince { get; set; }

    public bool IsLost => aborted || Driver.State != ConnectionState.Open;

    public bool IsInTransaction => !IsLost && DriverInternals.IsInTransaction(Driver);

    /// <summary>Cancelled when not even cutting the line has brought the driver back.</summary>
    public CancellationToken GivenUp => givenUp.Token;

    public bool HasRestedLong => Environment.TickCount64 - IdleSince > LongRest;

    public bool IsReusable => !IsLost && !IsSpoiled && !IsTooOld && !IsInTransaction;

    private bool IsTooOld => settings.Lifetime > TimeSpan.Zero && Environment.TickCount64 - opened > settings.Lifetime.TotalMilliseconds;

    public static Session Open(ConnectionSettings settings, SessionPool? pool)
    {
        var driver = new MySqlConnection(settings.DriverString);
        try
        {
            ServerTrust.Expect(settings.AuthorityFile, settings.ServerName);
            driver.Open();
            SessionSetUp.Run(driver, settings);
            return new Session(settings, pool, driver);
        }
        catch
        {
            driver.Dispose();
            throw;
        }
    }

    /// <summary>Costs no round trip: a server that has closed the session has left something to read, if only the end.</summary>
    public bool IsClosedByServer()
    {
        try
        {
            return IsLost || (socket?.Poll(0, SelectMode.SelectRead) ?? false);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    /// <summary>Whether the line still carries something, which only a round trip can tell.</summary>
    public async ValueTask<bool> AnswersAsync(bool async)
    {
        checking = true;
        Guard.Begin(SecondsToAnswer, CancellationToken.None);
        Guard.Enter();
        try
        {
            return async ? await Driver.PingAsync().WaitAsync(GivenUp) : Driver.Ping();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
        finally
        {
            await Guard.ExitAsync(async);
            Guard.End();
            checking = false;
        }
    }

    /// <summary>What has to be sent before a command that may take this many seconds; almost always nothing.</summary>
    public string? Preparation(int seconds)
    {
        if (killed)
        {
            // A late KILL QUERY would otherwise end the next command; this one takes it.
            killed = false;
            return "DO SLEEP(0)";
        }
        var needed = SessionSetUp.ServerLimit(seconds);
        if (serverLimit == 0 || (needed != 0 && needed <= serverLimit))
        {
            return null;
        }
        serverLimit = needed;
        return SessionSetUp.LimitStatement(Driver.ServerVersion, needed);
    }

    /// <summary>Called by the guard while a command runs: asks the server to end it, and cuts the line if that does not help.</summary>
    public bool EndCommand(ManualResetEventSlim ended)
    {
        IsSpoiled = true;
        killed = true;
        if (checking || !KillSwitch.TryEnd(settings, Driver.ServerThread) || !HasEnded(ended))
        {
            Abort();
        }
        if (!ended.Wait(KillSwitch.Patience))
        {
            givenUp.Cancel();
        }
        return true;
    }

    public void BeforeCall()
    {
        if (!IsLost)
        {
            DriverInternals.HideTransaction(Driver);
        }
    }

    public void AfterCall()
    {
        if (!IsLost)
        {
            DriverInternals.ShowTransaction(Driver);
        }
    }

    private bool HasEnded(ManualResetEventSlim ended)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            if (ended.Wait(KillSwitch.Patience))
            {
                return true;
            }
            if (socket is not { Available: > 0 })
            {
                return false;
            }
            // What was under way when the server stopped is still being read past.
        }
        return false;
    }

    public void Abort()
    {
        aborted = true;
        try
        {
            DriverInternals.HideTransaction(Driver);
            // Wakes whoever reads or writes, and lets the driver notice the end in the way that it knows.
            socket?.Shutdown(SocketShutdown.Both);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or NullReferenceException)
        {
            // It is closed already.
        }
    }

    public void Release()
    {
        if (pool is null)
        {
            Close();
        }
        else
        {
            pool.Return(this);
        }
    }

    public void Close()
    {
        Guard.Dispose();
        if (IsReusable)
        {
            Driver.Dispose();
        }
        else
        {
            Offload.Forget(Driver.Dispose);
        }
    }
}
