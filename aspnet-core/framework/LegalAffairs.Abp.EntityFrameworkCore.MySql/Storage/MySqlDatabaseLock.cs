using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

/// <summary>Lets one process at a time change the structure of a database. Names of locks are known server-wide, so the database is part of it.</summary>
internal sealed class MySqlDatabaseLock : IDisposable, IAsyncDisposable
{
    private const string Name = "CONCAT('__EFMigrationsLock:', LEFT(SHA2(DATABASE(), 256), 40))";

    // Short waits, repeated: a single long one could outlast the timeout of the command.
    private const string AcquireSql = $"SELECT GET_LOCK({Name}, 1)";

    // A pooled session would keep the lock, so it is given back explicitly.
    private const string ReleaseSql = $"DO RELEASE_LOCK({Name})";

    private readonly IRelationalConnection _connection;
    private readonly IRawSqlCommandBuilder _commands;

    private MySqlDatabaseLock(IRelationalConnection connection, IRawSqlCommandBuilder commands)
    {
        _connection = connection;
        _commands = commands;
    }

    public static MySqlDatabaseLock Acquire(IRelationalConnection connection, IRawSqlCommandBuilder commands)
    {
        var databaseLock = new MySqlDatabaseLock(connection, commands);
        connection.Open();
        try
        {
            while (!IsHeld(commands.Build(AcquireSql).ExecuteScalar(databaseLock.Parameters)))
            {
                // Somebody else migrates; ask again.
            }
        }
        catch
        {
            connection.Close();
            throw;
        }

        return databaseLock;
    }

    public static async Task<MySqlDatabaseLock> AcquireAsync(
        IRelationalConnection connection,
        IRawSqlCommandBuilder commands,
        CancellationToken cancellationToken
    )
    {
        var databaseLock = new MySqlDatabaseLock(connection, commands);
        await connection.OpenAsync(cancellationToken);
        try
        {
            while (!IsHeld(await commands.Build(AcquireSql).ExecuteScalarAsync(databaseLock.Parameters, cancellationToken)))
            {
                // Somebody else migrates; ask again.
            }
        }
        catch
        {
            await connection.CloseAsync();
            throw;
        }

        return databaseLock;
    }

    private RelationalCommandParameterObject Parameters => new(_connection, null, null, null, null);

    public void Dispose()
    {
        _commands.Build(ReleaseSql).ExecuteNonQuery(Parameters);
        _connection.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await _commands.Build(ReleaseSql).ExecuteNonQueryAsync(Parameters);
        await _connection.CloseAsync();
    }

    private static bool IsHeld(object? answer) =>
        answer is null or DBNull
            ? throw new InvalidOperationException("The server refused the lock that guards the structure of the database.")
            : Convert.ToInt32(answer, System.Globalization.CultureInfo.InvariantCulture) == 1;
}
