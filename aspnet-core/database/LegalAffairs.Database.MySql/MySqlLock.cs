using System.Globalization;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.Database.MySql;

/// <summary>A name that one node holds at a time. The server frees it when the node's session ends, however it ends.</summary>
internal sealed class MySqlLock(GuardedMySqlConnection connection, string name) : IAsyncDisposable
{
    // Locks are known server-wide and by 64 characters, so the database is part of the name, shortened.
    private const string NameSql = "CONCAT(LEFT(SHA2(DATABASE(), 256), 32), ':', @name)";

    public static async Task<IAsyncDisposable?> TryTakeAsync(
        GuardedMySqlConnection connection,
        string name,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (await RunAsync(connection, $"SELECT GET_LOCK({NameSql}, 0)", name, cancellationToken) == 1)
            {
                return new MySqlLock(connection, name);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        // A session goes back to the pool with its locks unless it is told.
        await RunAsync(connection, $"SELECT RELEASE_LOCK({NameSql})", name, CancellationToken.None);
        await connection.DisposeAsync();
    }

    private static async Task<int> RunAsync(GuardedMySqlConnection connection, string sql, string name, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@name";
        parameter.Value = name;
        command.Parameters.Add(parameter);
        var answer = await command.ExecuteScalarAsync(cancellationToken);
        return answer is null or DBNull ? 0 : Convert.ToInt32(answer, CultureInfo.InvariantCulture);
    }
}
