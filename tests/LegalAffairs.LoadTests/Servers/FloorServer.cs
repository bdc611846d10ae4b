using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.LoadTests.Servers;

/// <summary>The least that can answer the same question: one endpoint, the SQL, JSON. Nobody signs in, nothing is checked or recorded.</summary>
internal static class FloorServer
{
    public const string Command = "floor";
    public const string ListPath = "/list";

    public static Task<ServerProcess> StartAsync(DataDirectory directory, FloorQuery query) =>
        ServerProcess.StartAsync(
            "LegalAffairs.LoadTests.dll",
            [Command, directory.DatabaseFile, query.PageSql, query.CountSql ?? string.Empty],
            new Dictionary<string, string>(StringComparer.Ordinal),
            "/ready"
        );

    public static async Task<int> RunAsync(string[] args)
    {
        var query = new FloorQuery(args[2], args[3].Length == 0 ? null : args[3]);
        var connectionString = $"Data Source={args[1]};Default Timeout=30";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/ready", () => "ready");
        app.MapGet(ListPath, () => AnswerAsync(connectionString, query));
        await app.RunAsync();
        return 0;
    }

    private static async Task<IResult> AnswerAsync(string connectionString, FloorQuery query)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        var items = await ReadAsync(connection, query.PageSql);
        var total = query.CountSql is null ? items.Count : await CountAsync(connection, query.CountSql);
        return Results.Json(new { totalCount = total, items });
    }

    private static async Task<List<Dictionary<string, object?>>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object?>>();
        while (await reader.ReadAsync())
        {
            var row = new Dictionary<string, object?>(reader.FieldCount, StringComparer.Ordinal);
            for (var i = 0; i < reader.FieldCount; i++)
            {
                row.Add(reader.GetName(i), await reader.IsDBNullAsync(i) ? null : reader.GetValue(i));
            }

            rows.Add(row);
        }

        return rows;
    }

    private static async Task<long> CountAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
