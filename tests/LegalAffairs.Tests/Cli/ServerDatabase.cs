using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Cli;

/// <summary>A name on the test server, where a database may come to be; gone after the test.</summary>
internal sealed class ServerDatabase : IAsyncDisposable
{
    public string Name { get; } = MySqlDatabases.NewName();

    public string ConnectionString => MySqlDatabases.ConnectionString(Name);

    public string To => $"mysql:{ConnectionString}";

    public string[] Options => ["--database", "mysql", "--connection", ConnectionString];

    public IReadOnlyDictionary<string, string?> Environment =>
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Database__Engine"] = "mysql",
            ["ConnectionStrings__Default"] = ConnectionString,
        };

    public Task ExecuteAsync(string sql) => ExecuteAsync(ConnectionString, sql);

    /// <summary>Whether or not the database is there.</summary>
    public static Task ExecuteOnServerAsync(string sql) => ExecuteAsync(TestEngine.Server, sql);

    public Task<List<object>> ListAsync(string sql) =>
        UseAsync(
            ConnectionString,
            sql,
            async command =>
            {
                await using var reader = await command.ExecuteReaderAsync();
                var list = new List<object>();
                while (await reader.ReadAsync())
                {
                    list.Add(reader.GetValue(0));
                }

                return list;
            }
        );

    public async ValueTask DisposeAsync() => await MySqlDatabases.DropAsync(Name);

    private static Task<int> ExecuteAsync(string connectionString, string sql) =>
        UseAsync(
            connectionString,
            sql,
            async command =>
            {
                await command.ExecuteNonQueryAsync();
                return 0;
            }
        );

    private static async Task<T> UseAsync<T>(string connectionString, string sql, Func<DbCommand, Task<T>> use)
    {
        await using var connection = new GuardedMySqlConnection($"{connectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await use(command);
    }
}
