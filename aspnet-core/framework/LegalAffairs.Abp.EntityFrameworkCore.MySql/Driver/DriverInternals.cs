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

    private static readonly Func<MySqlConnection, NetworkStream?> Stream = Compile<NetworkStream?>(handler =>
        Expression.Field(handler, Field(handler.Type, "networkStream"))
    );

    private static readonly Func<MySqlConnection, int> Status = Compile<int>(handler =>
        Expression.Convert(StatusField(handler), typeof(int))
    );

    private static readonly Func<MySqlConnection, int> ForgetMore = Compile<int>(handler =>
        Expression.Convert(
            Expression.Assign(
                StatusField(handler),
                Expression.Convert(
                    Expression.And(Expression.Convert(StatusField(handler), typeof(int)), Expression.Constant(~MoreToCome)),
                    StatusField(handler).Type
                )
            ),
            typeof(int)
        )
    );

    private static readonly Action<MySqlDataReader> ForgetRows = CompileForgetRows();

    public static Socket? SocketOf(MySqlConnection connection) => Stream(connection)?.Socket;

    public static bool IsInTransaction(MySqlConnection connection) => (Status(connection) & InTransaction) != 0;

    /// <summary>Tells the driver that the server sends no more of this result.</summary>
    public static void EndResult(MySqlConnection connection, MySqlDataReader reader)
    {
        if (connection.State == System.Data.ConnectionState.Open)
        {
            ForgetRows(reader);
            ForgetMore(connection);
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

    private static Func<MySqlConnection, T> Compile<T>(Func<Expression, Expression> member)
    {
        var connection = Expression.Parameter(typeof(MySqlConnection));
        var driver = Expression.Field(connection, Field(typeof(MySqlConnection), "driver"));
        var native = typeof(MySqlConnection).Assembly.GetType("MySql.Data.MySqlClient.NativeDriver", throwOnError: true)!;
        var handler = Expression.Convert(Expression.Field(driver, Field(driver.Type, "handler")), native);
        return Expression.Lambda<Func<MySqlConnection, T>>(member(handler), connection).Compile();
    }

    private static FieldInfo Field(Type type, string name) =>
        type.GetField(name, Hidden) ?? throw new MissingFieldException(type.Name, name);
}
