using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>An insert of as many rows at once as the engine likes best, prepared once for all of them.</summary>
internal sealed class BulkStatement<TEntity>(DbContext context)
    where TEntity : class
{
    private readonly int _rowsPerStatement = context.GetService<IDatabaseEngine>().RowsPerInsert;

    private readonly IReadOnlyList<IColumnMapping> _columns =
    [
        .. context.Model.FindEntityType(typeof(TEntity))!.GetTableMappings().Single().ColumnMappings,
    ];

    /// <param name="ending">What follows the values.</param>
    public async Task RunAsync(IEnumerable<TEntity> rows, string ending, CancellationToken cancellationToken)
    {
        DbCommand? command = null;
        try
        {
            foreach (var block in rows.Chunk(_rowsPerStatement))
            {
                if (command?.Parameters.Count != block.Length * _columns.Count)
                {
                    await DisposeAsync(command);
                    command = CreateCommand(block.Length, ending);
                }

                SetValues(command, block);
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
        finally
        {
            await DisposeAsync(command);
        }
    }

    private DbCommand CreateCommand(int rows, string ending)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var names = string.Join(", ", _columns.Select(c => sql.DelimitIdentifier(c.Column.Name)));
        var values = Enumerable.Range(0, rows).Select(r => $"({string.Join(", ", _columns.Select((_, c) => $"@p{r}_{c}"))})");
        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(_columns[0].Column.Table.Name)} ({names}) VALUES {string.Join(", ", values)}{ending}";
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < _columns.Count; column++)
            {
                command.Parameters.Add(_columns[column].TypeMapping.CreateParameter(command, $"@p{row}_{column}", null, nullable: true));
            }
        }

        return command;
    }

    private void SetValues(DbCommand command, TEntity[] rows)
    {
        var index = 0;
        foreach (var row in rows)
        {
            foreach (var column in _columns)
            {
                var value = column.Property.GetGetter().GetClrValue(row);
                var converter = column.TypeMapping.Converter;
                command.Parameters[index++].Value = (converter is null ? value : converter.ConvertToProvider(value)) ?? DBNull.Value;
            }
        }
    }

    private static ValueTask DisposeAsync(DbCommand? command) => command?.DisposeAsync() ?? ValueTask.CompletedTask;
}
