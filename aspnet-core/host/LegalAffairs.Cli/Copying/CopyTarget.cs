using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Cli.Copying;

/// <summary>The MySQL database: marked as unfinished before the first row and until the last table agrees.</summary>
internal sealed class CopyTarget(Product product, DatabaseEnd end) : IAsyncDisposable
{
    public DatabaseEnd End => end;

    /// <exception cref="CommandException">It holds data of its own.</exception>
    public static async Task<CopyTarget> OpenAsync(Product product, CancellationToken cancellationToken)
    {
        var connection = product.Engine.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        var target = new CopyTarget(product, new DatabaseEnd(product, connection));
        try
        {
            await target.ClaimAsync(cancellationToken);
            await product.Migrator.MigrateAsync(isFilling: true, cancellationToken);
            await target.End.ExecuteAsync("SET SESSION foreign_key_checks = 0", cancellationToken);
            return target;
        }
        catch
        {
            await target.DisposeAsync();
            throw;
        }
    }

    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await using var context = FirstContext();
        await UnfinishedCopy.ClearAsync(context, cancellationToken);
    }

    public ValueTask DisposeAsync() => end.DisposeAsync();

    private async Task ClaimAsync(CancellationToken cancellationToken)
    {
        await using var context = FirstContext();
        if (!await UnfinishedCopy.IsMarkedAsync(context, cancellationToken))
        {
            await RequireEmptyAsync(cancellationToken);
            await UnfinishedCopy.MarkAsync(context, cancellationToken);
        }
    }

    private async Task RequireEmptyAsync(CancellationToken cancellationToken)
    {
        foreach (var table in TableShape.ReadAll(product, end.Connection))
        {
            var isThere = await end.NumberAsync(
                $"SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '{table.Name}'",
                cancellationToken
            );
            if (isThere > 0 && await end.HasRowsAsync(table, cancellationToken))
            {
                throw new CommandException(
                    $"The database {end.Connection.Database} holds data of its own ({table.Name}). Name one that is new or empty."
                );
            }
        }
    }

    private DbContext FirstContext() => product.Contexts.Create(product.ContextTypes[0], end.Connection);
}
