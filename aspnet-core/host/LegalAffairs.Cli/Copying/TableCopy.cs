using System.Data.Common;

namespace LegalAffairs.Cli.Copying;

/// <summary>Makes a table of the target equal to the source's, and looks whether it is.</summary>
internal sealed class TableCopy(DatabaseEnd source, DatabaseEnd target, TableShape table)
{
    public async Task<TableResult> RunAsync(CancellationToken cancellationToken)
    {
        if (await target.HasRowsAsync(table, cancellationToken))
        {
            var wanted = await source.DigestAsync(table, cancellationToken);
            if (await target.DigestAsync(table, cancellationToken) == wanted)
            {
                return new TableResult(table.Name, wanted, wanted, WasThere: true);
            }

            // Not DELETE, which the triggers on audit tables refuse.
            await target.ExecuteAsync($"TRUNCATE TABLE {target.Quote(table.Name)}", cancellationToken);
        }

        var sent = await SendAsync(cancellationToken);
        return new TableResult(table.Name, sent, await target.DigestAsync(table, cancellationToken), WasThere: false);
    }

    private async Task<TableContent> SendAsync(CancellationToken cancellationToken)
    {
        using var hash = new ContentHash();
        await using var transaction = await target.Connection.BeginTransactionAsync(cancellationToken);
        var writer = new RowWriter(target, table, transaction);
        try
        {
            await foreach (var row in source.ReadAsync(table, cancellationToken))
            {
                hash.Add(row);
                await writer.AddAsync(row, cancellationToken);
            }

            await writer.FlushAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbException e)
        {
            throw new CommandException(
                $"{table.Name} could not be copied: {e.Message} Put it right and run the same command again; it goes on from there."
            );
        }

        return hash.Finish();
    }
}
