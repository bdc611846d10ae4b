using System.Data.Common;
using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MySql.Data.MySqlClient;

namespace LegalAffairs.LoadTests.Servers;

/// <summary>The least that can keep an answer: one endpoint, the cookie's check, and the same durable insert for all who wait. No rule is checked.</summary>
internal static class AnswerFloor
{
    public const string Command = "answer-floor";
    private const int MostAnswers = 256;
    private const string Columns = "(AttemptId, Sequence, Ordinal, Answer, IsUnsure, SessionNumber, SavedTime)";

    private static readonly Channel<(Row Row, TaskCompletionSource Stored)> Waiting = Channel.CreateBounded<(Row, TaskCompletionSource)>(
        50_000
    );

    public static Task<ServerProcess> StartAsync(DataDirectory directory, string? mySql) =>
        ServerProcess.StartAsync(
            "LegalAffairs.LoadTests.dll",
            [Command, Path.Combine(directory.FullName, "floor.db"), mySql ?? string.Empty],
            new Dictionary<string, string>(StringComparer.Ordinal),
            "/ready"
        );

    public static async Task<int> RunAsync(string[] args)
    {
        await using var connection = await OpenAsync(args[1], args[2]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddAuthorization();
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/ready", () => "ready");
        app.MapGet("/sign-in/{name}", SignInAsync);
        app.MapPost("/save/{attemptId}", SaveAsync).RequireAuthorization();
        var storing = Task.Run(() => StoreAsync(connection));
        await app.RunAsync();
        Waiting.Writer.Complete();
        await storing;
        return 0;
    }

    private static Task SignInAsync(HttpContext http, string name) =>
        http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, name)], "password")));

    private static async Task SaveAsync(HttpContext http, Guid attemptId)
    {
        var input = await JsonSerializer.DeserializeAsync<Input>(http.Request.Body, JsonSerializerOptions.Web);
        var stored = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await Waiting.Writer.WriteAsync((new Row(attemptId, input!.SessionNumber, input.Answers[0], now), stored));
        await stored.Task;
        await http.Response.WriteAsJsonAsync(new { savedTime = now, remainingMilliseconds = 0 });
    }

    private static async Task StoreAsync(DbConnection connection)
    {
        while (await Waiting.Reader.WaitToReadAsync())
        {
            var rows = new List<(Row Row, TaskCompletionSource Stored)>();
            while (rows.Count < MostAnswers && Waiting.Reader.TryRead(out var row))
            {
                rows.Add(row);
            }

            await using var transaction = await connection.BeginTransactionAsync();
            // SQLite looks each parameter up among all of a statement; MariaDB pays for each statement.
            foreach (var some in rows.Chunk(connection is SqliteConnection ? 8 : MostAnswers))
            {
                await InsertAsync(connection, transaction, some.Select(r => r.Row));
            }

            await transaction.CommitAsync();
            rows.ForEach(r => r.Stored.SetResult());
        }
    }

    private static async Task InsertAsync(DbConnection connection, DbTransaction transaction, IEnumerable<Row> rows)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var sql = new StringBuilder($"INSERT INTO answers {Columns} VALUES ");
        foreach (var row in rows)
        {
            var first = command.Parameters.Count;
            object[] values =
            [
                connection is SqliteConnection ? row.AttemptId.ToString() : row.AttemptId.ToByteArray(),
                row.Answer.Sequence,
                row.Answer.Ordinal,
                row.Answer.Answer,
                row.Answer.IsUnsure,
                row.SessionNumber,
                row.SavedTime,
            ];
            sql.Append(first == 0 ? "(" : ", (");
            for (var i = 0; i < values.Length; i++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{first + i}");
                sql.Append(i == 0 ? name : $", {name}");
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, values[i]);
                command.Parameters.Add(parameter);
            }

            sql.Append(')');
        }

        command.CommandText = sql.ToString();
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<DbConnection> OpenAsync(string file, string mySql)
    {
        DbConnection connection = mySql.Length == 0 ? new SqliteConnection($"Data Source={file}") : new MySqlConnection(mySql);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        var id = mySql.Length == 0 ? "TEXT" : "binary(16)";
        command.CommandText =
            (mySql.Length == 0 ? "PRAGMA journal_mode = WAL; " : "CREATE DATABASE floor; USE floor; ")
            + $"CREATE TABLE answers (AttemptId {id}, Sequence int, Ordinal int, Answer varchar(8000), IsUnsure int, SessionNumber int, "
            + "SavedTime varchar(40), PRIMARY KEY (AttemptId, Sequence))";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private sealed record Input(int SessionNumber, IReadOnlyList<GivenAnswer> Answers);

    private sealed record GivenAnswer(int Sequence, int Ordinal, string Answer, bool IsUnsure);

    private sealed record Row(Guid AttemptId, int SessionNumber, GivenAnswer Answer, DateTime SavedTime);
}
