using System.Linq.Expressions;
using System.Net.Sockets;
using System.Reflection;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>
/// What the driver keeps to itself and without which a stuck session could neither be noticed nor ended: its socket,
/// what the server last said about the transaction, and how far a result is read. The version of the driver is fixed; a test tells if they move.
/// </summary>
internal static class DriverInternals
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
    private const int InTransaction = 1;
    private const int MoreToCome = 8 | 16;

    // A bit that no server sends: the next status that arrives replaces it.
    private const int HiddenTransaction = 1 << 24;

    private static readonly Func<MySqlConnection, NetworkStream?> Stream = Compile<NetworkStream?>(handler =>
        Expression.Field(handler, Field(handler.Type, "networkStream"))
    );

    private static readonly Func<MySqlConnection, int> Status = Compile<int>(handler =>
        Expression.Convert(StatusField(handler), typeof(int))
    );

    private static readonly Action<MySqlConnection, int> SetStatus = CompileSetStatus();

    private static readonly Action<MySqlDataReader> ForgetRows = CompileForgetRows();

    public static Socket? SocketOf(MySqlConnection connection) => Stream(connection)?.Socket;

    public static bool IsInTransaction(MySqlConnection connection) => (Status(connection) & InTransaction) != 0;

    /// <summary>
    /// Losing a session within a transaction makes the driver open another one at once, outside of every timeout,
    /// and forget about it. So it does not learn of the transaction for as long as it is at work.
    /// </summary>
    public static void HideTransaction(MySqlConnection connection)
    {
        var status = Status(connection);
        if ((status & InTransaction) != 0)
        {
            SetStatus(connection, (status & ~InTransaction) | HiddenTransaction);
        }
    }

    public static void ShowTransaction(MySqlConnection connection)
    {
        var status = Status(connection);
        if ((status & HiddenTransaction) != 0)
        {
            SetStatus(connection, (status & ~HiddenTransaction) | InTransaction);
        }
    }

    /// <summary>Tells the driver that the server sends no more of this result.</summary>
    public static void EndResult(MySqlConnection connection, MySqlDataReader reader)
    {
        if (connection.State == System.Data.ConnectionState.Open)
        {
            ForgetRows(reader);
            SetStatus(connection, Status(connection) & ~MoreToCome);
        }
    }

    private static MemberExpression StatusField(Expression handler) => Expression.Field(handler, Field(handler.Type, "serverStatus"));

    private static Action<MySqlDataReader> CompileForgetRows()
    {
        var reader = Expression.Parameter(typeof(MySqlDataReader));
        var result = Expression.Property(
            reader,
            typeof(MySqlDataReader).GetProperty("ResultSet", Hidden)
                ?? throw new MissingMemberException(nameof(MySqlDataReader), "ResultSet")
        );
        var forget = Expression.Assign(Expression.Field(result, Field(result.Type, "_readDone")), Expression.Constant(true));
        return Expression
            .Lambda<Action<MySqlDataReader>>(Expression.IfThen(Expression.NotEqual(result, Expression.Constant(null)), forget), reader)
            .Compile();
    }

    private static Action<MySqlConnection, int> CompileSetStatus()
    {
        var connection = Expression.Parameter(typeof(MySqlConnection));
        var value = Expression.Parameter(typeof(int));
        var status = StatusField(Handler(connection));
        return Expression
            .Lambda<Action<MySqlConnection, int>>(Expression.Assign(status, Expression.Convert(value, status.Type)), connection, value)
            .Compile();
    }

    private static Func<MySqlConnection, T> Compile<T>(Func<Expression, Expression> member)
    {
        var connection = Expression.Parameter(typeof(MySqlConnection));
        return Expression.Lambda<Func<MySqlConnection, T>>(member(Handler(connection)), connection).Compile();
    }

    private static UnaryExpression Handler(Expression connection)
    {
        var driver = Expression.Field(connection, Field(typeof(MySqlConnection), "driver"));
        var native = typeof(MySqlConnection).Assembly.GetType("MySql.Data.MySqlClient.NativeDriver", throwOnError: true)!;
        return Expression.Convert(Expression.Field(driver, Field(driver.Type, "handler")), native);
    }

    private static FieldInfo Field(Type type, string name) =>
        type.GetField(name, Hidden) ?? throw new MissingFieldException(type.Name, name);
}
