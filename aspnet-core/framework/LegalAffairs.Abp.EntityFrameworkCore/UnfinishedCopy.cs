using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>
/// Marks a database that is being filled from elsewhere, so that nobody starts on half of it. The mark stands among the migrations,
/// where it also stops versions that know nothing of it.
/// </summary>
internal static class UnfinishedCopy
{
    public const string Mark = "99999999999999_UnfinishedCopy";

    public const string Advice =
        "This database was to be filled by a copy or a restore that has not come to its end. "
        + "Run the same LegalAffairs.Cli copy again, or delete the database and start afresh.";

    public static async Task<bool> IsMarkedAsync(DbContext context, CancellationToken cancellationToken) =>
        (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Contains(Mark, StringComparer.Ordinal);

    public static async Task MarkAsync(DbContext context, CancellationToken cancellationToken)
    {
        var history = context.GetService<IHistoryRepository>();
        await history.CreateIfNotExistsAsync(cancellationToken);
        if (!await IsMarkedAsync(context, cancellationToken))
        {
            await RunAsync(context, history.GetInsertScript(new HistoryRow(Mark, "0")), cancellationToken);
        }
    }

    public static Task ClearAsync(DbContext context, CancellationToken cancellationToken) =>
        RunAsync(context, context.GetService<IHistoryRepository>().GetDeleteScript(Mark), cancellationToken);

    private static Task<int> RunAsync(DbContext context, string sql, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
}
