using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MySql.Data.MySqlClient;

namespace LegalAffairs.LoadTests.Servers;

/// <summary>The product's database, past the product.</summary>
internal sealed class ProductTables(DataDirectory directory, string? mySql)
{
    public async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = mySql is null
            ? new SqliteConnection($"Data Source={directory.DatabaseFile};Default Timeout=60;Pooling=False")
            : new MySqlConnection($"{mySql};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    public static Guid IdOf(object value) => value is byte[] bytes ? new Guid(bytes, bigEndian: true) : Guid.Parse((string)value);

    /// <summary>As the engine keeps it.</summary>
    public object ValueOf(Guid id) =>
        mySql is null ? id.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant() : id.ToByteArray(bigEndian: true);

    /// <summary>The first row, by its columns.</summary>
    public static async Task<Dictionary<string, object?>> ReadOneAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? Enumerable
                .Range(0, reader.FieldCount)
                .ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i), StringComparer.Ordinal)
            : throw new InvalidOperationException($"Nothing is there: {sql}");
    }

    /// <summary>All rows by hand, and nothing more.</summary>
    public static async Task<int> ReadAllAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows.Count;
    }

    public static async Task InsertAsync(
        DbConnection connection,
        DbTransaction transaction,
        string table,
        IReadOnlyDictionary<string, object?> row
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", row.Keys)}) VALUES ({string.Join(", ", row.Keys.Select(k => "@" + k))})";
        foreach (var (name, value) in row)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }
}
