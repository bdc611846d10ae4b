using System.Text.RegularExpressions;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>
/// What a database looks like, told by the server itself, line by line. Not from information_schema: a query over all of it
/// has brought a server down (10.11) while other tests created and dropped their databases.
/// </summary>
internal static partial class DatabaseStructure
{
    public static async Task<IReadOnlyList<string>> ReadAsync(string connectionString)
    {
        await using var connection = new GuardedMySqlConnection(connectionString);
        await connection.OpenAsync();
        var lines = new List<string>();
        foreach (var table in await ReadColumnAsync(connection, "SHOW TABLES", 0))
        {
            foreach (var definition in await ReadColumnAsync(connection, $"SHOW CREATE TABLE `{table}`", 1))
            {
                lines.AddRange(LinesOf(definition).Select(line => $"{table}: {line}"));
            }
        }
        return lines;
    }

    // Neither the order of columns nor the next number is a difference.
    private static IEnumerable<string> LinesOf(string definition) =>
        definition.Split('\n').Select(line => NextNumber().Replace(line.Trim().TrimEnd(','), "")).Order(StringComparer.Ordinal);

    private static async Task<List<string>> ReadColumnAsync(GuardedMySqlConnection connection, string sql, int column)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(column));
        }
        return values;
    }

    [GeneratedRegex(" AUTO_INCREMENT=\\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NextNumber();
}
