using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

/// <summary>A database of its own, connections to it, and a guard against tests that wait for ever.</summary>
public abstract class DriverTest : IAsyncLifetime
{
    /// <summary>Far more than anything here needs: only what hangs comes this far.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    protected TestDatabase Database { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Database = await MySqlServer.CreateDatabaseAsync();

    public virtual async Task DisposeAsync() => await Database.DisposeAsync();

    protected async Task<GuardedMySqlConnection> OpenAsync(string options = "")
    {
        var connection = new GuardedMySqlConnection($"{Database.ConnectionString};{options}");
        await connection.OpenAsync().Within(Patience);
        return connection;
    }

    protected static DbCommand Command(GuardedMySqlConnection connection, string sql, params object?[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
        return command;
    }

    protected static async Task<object?> ScalarAsync(GuardedMySqlConnection connection, string sql, params object?[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync().Within(Patience);
    }

    protected static Task RunAsync(GuardedMySqlConnection connection, string sql) => ScalarAsync(connection, sql);
}
