using System.Globalization;
using MySql.Data.MySqlClient;

namespace LegalAffairs.LoadTests.Provider;

/// <summary>The same work as somebody writes it who has only the driver.</summary>
internal sealed class ByHand(string connectionString)
{
    private const string Columns = "`Id`, `Name`, `Note`, `CreationTime`, `Points`, `Number`, `IsDone`";

    public async Task<List<MeasuredRow>> ReadAsync(string condition, string parameter, object value)
    {
        await using var connection = new MySqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new MySqlCommand($"SELECT {Columns} FROM `{MeasuredRow.Table}` WHERE {condition}", connection);
        command.Parameters.AddWithValue(parameter, value);
        await using var reader = (MySqlDataReader)await command.ExecuteReaderAsync();
        var rows = new List<MeasuredRow>();
        while (await reader.ReadAsync())
        {
            rows.Add(
                new MeasuredRow
                {
                    Id = new Guid((byte[])reader.GetValue(0), bigEndian: true),
                    Name = reader.GetString(1),
                    Note = await reader.IsDBNullAsync(2) ? null : reader.GetString(2),
                    CreationTime = DateTime.SpecifyKind(reader.GetDateTime(3), DateTimeKind.Utc),
                    Points = reader.GetDecimal(4),
                    Number = reader.GetInt32(5),
                    IsDone = reader.GetBoolean(6),
                }
            );
        }

        return rows;
    }

    /// <summary>One statement, however many rows.</summary>
    public async Task InsertAsync(IReadOnlyList<MeasuredRow> rows)
    {
        await using var connection = new MySqlConnection(connectionString);
        await connection.OpenAsync();
        var values = rows.Select(
            (_, i) => string.Create(CultureInfo.InvariantCulture, $"(@i{i}, @n{i}, @o{i}, @t{i}, @p{i}, @c{i}, @d{i})")
        );
        await using var command = new MySqlCommand(
            $"INSERT INTO `{MeasuredRow.Table}` ({Columns}) VALUES {string.Join(", ", values)}",
            connection
        );
        foreach (var (i, row) in rows.Index())
        {
            command.Parameters.AddWithValue($"@i{i}", row.Id.ToByteArray(bigEndian: true));
            command.Parameters.AddWithValue($"@n{i}", row.Name);
            command.Parameters.AddWithValue($"@o{i}", row.Note);
            command.Parameters.AddWithValue($"@t{i}", row.CreationTime);
            command.Parameters.AddWithValue($"@p{i}", row.Points);
            command.Parameters.AddWithValue($"@c{i}", row.Number);
            command.Parameters.AddWithValue($"@d{i}", row.IsDone);
        }

        await command.ExecuteNonQueryAsync();
    }
}
