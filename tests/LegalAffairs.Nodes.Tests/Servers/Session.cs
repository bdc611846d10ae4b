using System.Globalization;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>A test's own line to the server. What it has locked is free when it is disposed of.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly GuardedMySqlConnection _connection;

    private Session(GuardedMySqlConnection connection) => _connection = connection;

    public static async Task<Session> OpenAsync(string connectionString)
    {
        var connection = new GuardedMySqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        return new Session(connection);
    }

    public async Task<Session> ExecuteAsync(params IEnumerable<string> statements)
    {
        foreach (var sql in statements)
        {
            await using var command = _connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        return this;
    }

    public async Task<List<string>> ListAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await reader.ReadAsync())
        {
            list.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return list;
    }

    public async Task<long> CountAsync(string sql) => long.Parse((await ListAsync(sql)).Single(), CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
