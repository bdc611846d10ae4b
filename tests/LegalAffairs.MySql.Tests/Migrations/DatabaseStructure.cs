using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>What a database looks like, told by the server itself, line by line.</summary>
internal static class DatabaseStructure
{
    private const string Sql = """
        SELECT CONCAT_WS(' ', 'table', table_name, table_collation, table_comment) FROM information_schema.tables WHERE table_schema = DATABASE()
        UNION ALL
        SELECT CONCAT_WS(' ', 'column', table_name, column_name, column_type, is_nullable, COALESCE(column_default, '-'), extra, collation_name,
            generation_expression, column_comment) FROM information_schema.columns WHERE table_schema = DATABASE()
        UNION ALL
        SELECT CONCAT_WS(' ', 'index', table_name, index_name, seq_in_index, column_name, sub_part, non_unique, index_type)
            FROM information_schema.statistics WHERE table_schema = DATABASE()
        UNION ALL
        SELECT CONCAT_WS(' ', 'foreign key', k.table_name, k.constraint_name, k.ordinal_position, k.column_name, k.referenced_table_name,
            k.referenced_column_name, r.delete_rule)
            FROM information_schema.key_column_usage k
            JOIN information_schema.referential_constraints r ON r.constraint_schema = k.table_schema AND r.constraint_name = k.constraint_name
            WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL
        UNION ALL
        SELECT CONCAT_WS(' ', 'check', table_name, constraint_name, check_clause)
            FROM information_schema.check_constraints WHERE constraint_schema = DATABASE()
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(string connectionString)
    {
        await using var connection = new GuardedMySqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
