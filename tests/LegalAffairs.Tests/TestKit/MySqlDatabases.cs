using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.Tests.TestKit;

/// <summary>Databases on the test server, and copies of them: structure, rows and triggers.</summary>
internal static class MySqlDatabases
{
    public static string NewName() => $"la_{Guid.CreateVersion7():N}";

    public static string ConnectionString(string database) => $"{TestEngine.Server};Database={database}";

    public static async Task CopyAsync(string from, string to)
    {
        await using var connection = await OpenAsync();
        List<string> statements = [$"CREATE DATABASE `{to}`", $"USE `{to}`", "SET foreign_key_checks = 0"];
        foreach (var table in await ListAsync(connection, $"SHOW TABLES FROM `{from}`", 0))
        {
            statements.AddRange(await ListAsync(connection, $"SHOW CREATE TABLE `{from}`.`{table}`", 1));
            statements.Add($"INSERT INTO `{table}` SELECT * FROM `{from}`.`{table}`");
        }

        foreach (var trigger in await ListAsync(connection, $"SHOW TRIGGERS FROM `{from}`", 0))
        {
            statements.AddRange(await ListAsync(connection, $"SHOW CREATE TRIGGER `{from}`.`{trigger}`", 2));
        }

        foreach (var statement in statements)
        {
            await ExecuteAsync(connection, statement);
        }
    }

    public static async Task DropAsync(string name)
    {
        GuardedMySqlConnection.ClearAllPools();
        await using var connection = await OpenAsync();
        await ExecuteAsync(connection, $"DROP DATABASE IF EXISTS `{name}`");
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
