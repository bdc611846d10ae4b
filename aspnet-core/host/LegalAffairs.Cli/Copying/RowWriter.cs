using System.Data.Common;
using System.Text;

namespace LegalAffairs.Cli.Copying;

/// <summary>Gathers rows into statements of many rows.</summary>
internal sealed class RowWriter(DatabaseEnd target, TableShape table, DbTransaction transaction)
{
    private const int MostRows = 200;

    // Far below the smallest packet that a server must take.
    private const int MostCharacters = 1_000_000;
    private readonly List<object?[]> _rows = [];
    private int _characters;

    public async Task AddAsync(object?[] row, CancellationToken cancellationToken)
    {
        _rows.Add(row);
        _characters += row.Sum(v => v is string text ? text.Length : (v as byte[])?.Length ?? 0);
        if (_rows.Count == MostRows || _characters > MostCharacters)
        {
            await FlushAsync(cancellationToken);
        }
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        await using var command = target.CreateCommand("");
        command.Transaction = transaction;
        var sql = new StringBuilder($"INSERT INTO {target.Quote(table.Name)} ({target.Quote(table.Columns.Select(c => c.Name))}) VALUES ");
        sql.AppendJoin(", ", _rows.Select(r => $"({string.Join(", ", r.Select(v => Parameter(command, v)))})"));
        command.CommandText = sql.ToString();
        await command.ExecuteNonQueryAsync(cancellationToken);
        _rows.Clear();
        _characters = 0;
    }

    private static string Parameter(DbCommand command, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{command.Parameters.Count}";
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
