using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.Tests.TestKit;

/// <summary>Statements that make a database like another one: structure, rows and triggers.</summary>
internal sealed record MySqlCopy(IReadOnlyList<string> Tables, IReadOnlyList<string> Rows, IReadOnlyList<string> Triggers);

/// <summary>Databases on the test server, and copies of them.</summary>
internal static class MySqlDatabases
{
    public static string NewName() => $"la_{Guid.CreateVersion7():N}";

    public static string ConnectionString(string database) => $"{TestEngine.Server};Database={database}";

    /// <summary>What makes a copy of a database, read from it once.</summary>
    public static async Task<MySqlCopy> ReadAsync(string from)
    {
        await using var connection = await OpenAsync();
        var (tables, rows, triggers) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var table in await ListAsync(connection, $"SHOW TABLES FROM `{from}`", 0))
        {
            tables.AddRange(await ListAsync(connection, $"SHOW CREATE TABLE `{from}`.`{table}`", 1));
            if ((await ListAsync(connection, $"SELECT '' FROM `{from}`.`{table}` LIMIT 1", 0)).Count > 0)
            {
                rows.Add($"INSERT INTO `{table}` SELECT * FROM `{from}`.`{table}`");
            }
        }

        foreach (var trigger in await ListAsync(connection, $"SHOW TRIGGERS FROM `{from}`", 0))
        {
            triggers.AddRange(await ListAsync(connection, $"SHOW CREATE TRIGGER `{from}`.`{trigger}`", 2));
        }

        return new MySqlCopy(tables, rows, triggers);
    }

    public static async Task CreateAsync(string name, MySqlCopy copy)
    {
        await using var connection = await OpenAsync();
        string[] beginning = [$"CREATE DATABASE `{name}`", $"USE `{name}`", "SET foreign_key_checks = 0"];
        foreach (var statement in beginning.Concat(copy.Tables).Concat(copy.Rows).Concat(copy.Triggers))
        {
            await ExecuteAsync(connection, statement);
        }
    }

    public static async Task DropAsync(string name)
    {
        GuardedMySqlConnection.ClearAllPools();
        await using var connection = await OpenAsync();
        var sql = $"DROP DATABASE IF EXISTS `{name}`";
        try
        {
            await ExecuteAsync(connection, sql);
        }
        catch (DbException e) when (e.Message.Contains("Directory not empty", StringComparison.Ordinal))
        {
            // A file of a table that was there a moment ago: the server finds the directory empty the next time.
            await ExecuteAsync(connection, sql);
        }
    }

    private static async Task<GuardedMySqlConnection> OpenAsync()
    {
        // Not from the pool: a copy leaves its session in another database and without foreign keys.
        var connection = new GuardedMySqlConnection($"{TestEngine.Server};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task ExecuteAsync(GuardedMySqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> ListAsync(GuardedMySqlConnection connection, string sql, int column)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await reader.ReadAsync())
        {
            list.Add(reader.GetString(column));
        }

        return list;
    }
}
