using Microsoft.Data.Sqlite;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>A year of calls by the accounts of the demo city, put into the table directly.</summary>
internal static class AuditRecords
{
    private const string Sql = """
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $count),
          u(k, Id, UserName) AS (SELECT ROW_NUMBER() OVER (ORDER BY UserName) - 1, Id, UserName FROM IdentityUsers)
        INSERT INTO AuditLogs (Id, ExecutionTime, UserId, UserName, ClientIpAddress, BrowserInfo, HttpMethod, Url, Action, CorrelationId,
          HttpStatusCode, ExecutionDuration, Exception, Comment, IsFailure, HasChanges)
        SELECT upper(printf('%08x-0000-7000-8000-%012x', i, i)),
          strftime('%Y-%m-%d %H:%M:%S', '2025-01-01', '+' || (i * 300) || ' seconds'),
          u.Id, u.UserName, '10.0.' || (i % 8) || '.' || (i % 250), 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
          CASE i % 10 WHEN 0 THEN 'POST' ELSE 'GET' END, '/api/app/task-plan/' || (i % 400), 'TaskPlan.Get', printf('%032x', i),
          CASE i % 40 WHEN 0 THEN 403 ELSE 200 END, i % 90, NULL, NULL, i % 40 = 0, i % 10 = 0
        FROM n JOIN u ON u.k = i % (SELECT COUNT(*) FROM u)
        """;

    public static async Task<int> InsertAsync(SqliteConnection connection, int count)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$count", count);
        var inserted = await command.ExecuteNonQueryAsync();
        command.CommandText = "ANALYZE";
        await command.ExecuteNonQueryAsync();
        return inserted;
    }
}
