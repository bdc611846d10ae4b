using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Cli.Copying;

/// <summary>One of the two databases: an open connection, and its engine's quotation marks.</summary>
internal sealed class DatabaseEnd(Product product, DbConnection connection) : IAsyncDisposable
{
    /// <summary>Seconds. A long table is read in one go.</summary>
    private const int Patience = 3600;

    private readonly ISqlGenerationHelper _quotes = QuotesOf(product, connection);

    public DbConnection Connection => connection;

    public string Quote(string name) => _quotes.DelimitIdentifier(name);

    public string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    public DbCommand CreateCommand(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = Patience;
        return command;
    }

    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<long> NumberAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    public async Task<bool> HasRowsAsync(TableShape table, CancellationToken cancellationToken) =>
        await NumberAsync($"SELECT EXISTS (SELECT 1 FROM {Quote(table.Name)})", cancellationToken) > 0;

    /// <summary>The rows in the order of the key, one at a time.</summary>
    public async IAsyncEnumerable<object?[]> ReadAsync(TableShape table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = Quote(table.Columns.Select(c => c.Name));
        await using var command = CreateCommand($"SELECT {columns} FROM {Quote(table.Name)} ORDER BY {Quote(table.Key)}");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var row = new object?[table.Columns.Count];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = await reader.IsDBNullAsync(i, cancellationToken) ? null : table.Columns[i].Read(reader, i);
            }

            yield return row;
        }
    }

    public async Task<TableContent> DigestAsync(TableShape table, CancellationToken cancellationToken)
    {
        using var hash = new ContentHash();
        await foreach (var row in ReadAsync(table, cancellationToken))
        {
            hash.Add(row);
        }

        return hash.Finish();
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static ISqlGenerationHelper QuotesOf(Product product, DbConnection connection)
    {
        using var context = product.Contexts.Create(product.ContextTypes[0], connection);
        return context.GetService<ISqlGenerationHelper>();
    }
}
