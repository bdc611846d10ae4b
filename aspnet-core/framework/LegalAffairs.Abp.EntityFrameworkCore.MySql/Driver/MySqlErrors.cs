using System.Net.Sockets;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>What an error of the server means. Looks through all inner exceptions, because the outer ones often carry number 0.</summary>
public static class MySqlErrors
{
    public const int TooManyConnections = 1040;
    public const int CannotConnect = 1042;
    public const int AccessDeniedToDatabase = 1044;
    public const int AccessDenied = 1045;
    public const int NullNotAllowed = 1048;
    public const int UnknownDatabase = 1049;
    public const int TableExists = 1050;
    public const int ServerShutdown = 1053;
    public const int DuplicateKey = 1062;
    public const int UnknownTable = 1146;
    public const int PacketTooLarge = 1153;
    public const int UserHasTooManyConnections = 1203;
    public const int LockWaitTimeout = 1205;
    public const int Deadlock = 1213;
    public const int OutOfRange = 1264;
    public const int QueryInterrupted = 1317;
    public const int TooLong = 1406;
    public const int ParentIsReferenced = 1451;
    public const int ParentIsMissing = 1452;
    public const int DuplicateKeyWithName = 1586;
    public const int ConnectionKilled = 1927;
    public const int StatementTimeout = 1969;
    public const int StatementTimeoutOfMySql = 3024;
    public const int CheckViolatedOnMySql = 3819;
    public const int CheckViolated = 4025;

    public static bool IsUniqueViolation(Exception? exception) => HasNumber(exception, DuplicateKey, DuplicateKeyWithName);

    public static bool IsForeignKeyViolation(Exception? exception) => HasNumber(exception, ParentIsReferenced, ParentIsMissing);

    public static bool IsCheckViolation(Exception? exception) => HasNumber(exception, CheckViolated, CheckViolatedOnMySql);

    /// <summary>The server has rolled the whole transaction back.</summary>
    public static bool IsDeadlock(Exception? exception) => HasNumber(exception, Deadlock);

    /// <summary>The transaction is still open and has to be rolled back.</summary>
    public static bool IsLockWait(Exception? exception) => HasNumber(exception, LockWaitTimeout);

    /// <summary>Somebody else ended the command on the server, or the server's own limit did.</summary>
    public static bool IsInterrupted(Exception? exception) =>
        HasNumber(exception, QueryInterrupted, StatementTimeout, StatementTimeoutOfMySql);

    public static bool IsPoolExhausted(Exception? exception) => Chain(exception).Any(inner => inner is MySqlPoolExhaustedException);

    public static bool IsUnknownDatabase(Exception? exception) => HasNumber(exception, UnknownDatabase);

    /// <summary>A session that was open is gone. Whether a COMMIT under way took effect is unknown.</summary>
    public static bool IsLostConnection(Exception? exception) =>
        HasNumber(exception, ConnectionKilled, ServerShutdown)
        || (
            !HasNumber(exception, CannotConnect)
            && Chain(exception).Any(inner => inner is EndOfStreamException or IOException or SocketException)
        );

    /// <summary>The connection was lost when what was sent may have taken effect already; look before trying again.</summary>
    public static bool IsOutcomeUnknown(Exception? exception) =>
        Chain(exception).Any(inner => inner is MySqlConnectionLostException { OutcomeIsUnknown: true });

    /// <summary>Trying the same again can help: deadlock, lock wait, lost connection, server away or full.</summary>
    public static bool IsTransient(Exception? exception) =>
        IsDeadlock(exception)
        || IsLockWait(exception)
        || HasNumber(exception, CannotConnect, TooManyConnections, UserHasTooManyConnections)
        || IsLostConnection(exception);

    public static bool HasNumber(Exception? exception, params ReadOnlySpan<int> numbers)
    {
        foreach (var inner in Chain(exception))
        {
            if (numbers.Contains(NumberOf(inner)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The guard ended the command; the errors below it are only how the driver noticed.</summary>
    private static bool IsOurOwnDoing(Exception exception) => exception is TimeoutException or OperationCanceledException;

    private static int NumberOf(Exception exception) =>
        exception switch
        {
            MySqlException error => error.Number,
            MySqlInterruptedException => QueryInterrupted,
            _ => 0,
        };

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            yield return inner;
            if (IsOurOwnDoing(inner))
            {
                yield break;
            }
        }
    }
}
