using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Cli.Copying;

namespace LegalAffairs.Cli.Commands;

internal sealed class CopyCommand : ICommand
{
    private const string From = "--from";
    private const string To = "--to";
    private const string SqlitePrefix = DatabaseEngineConfiguration.Sqlite + ":";
    private const string MySqlPrefix = DatabaseEngineConfiguration.MySql + ":";

    public string Name => "copy";

    public IReadOnlyList<string> Options => [From, To];

    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var file = FileOf(invocation.Required(From));
        var connection = ConnectionOf(invocation.Required(To));
        await using var sourceProduct = invocation.BuildProduct([
            new(DatabaseEngineConfiguration.Key, DatabaseEngineConfiguration.Sqlite),
            new("Database:File", file),
            new("App:DataDirectory", Path.GetDirectoryName(file)),
        ]);
        await using var targetProduct = invocation.BuildProduct([
            new(DatabaseEngineConfiguration.Key, DatabaseEngineConfiguration.MySql),
            new("App:DataDirectory", Path.GetDirectoryName(file)),
            .. connection,
        ]);

        await using var source = await CopySource.OpenAsync(sourceProduct, file, cancellationToken);
        await targetProduct.Engine.PrepareAsync(cancellationToken);
        await using var turn = await targetProduct.Migrator.TakeTurnAsync(cancellationToken);
        await using var target = await CopyTarget.OpenAsync(targetProduct, cancellationToken);
        var tables = TableShape.ReadAll(targetProduct, target.End.Connection);
        var different = await CopyAsync(source, target.End, tables, invocation.Output, cancellationToken);
        if (different > 0)
        {
            throw new CommandException("The tables marked DIFFERENT do not agree with their source. Nothing will start on this database.");
        }

        await target.FinishAsync(cancellationToken);
        await invocation.Output.WriteLineAsync($"{tables.Count} tables agree. Start the product with the same data directory as before.");
        return CommandLine.Done;
    }

    private static async Task<int> CopyAsync(
        DatabaseEnd source,
        DatabaseEnd target,
        IReadOnlyList<TableShape> tables,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var different = 0;
        await output.WriteLineAsync(TableResult.Line("table", "rows", "sha-256", "result"));
        foreach (var table in tables)
        {
            var result = await new TableCopy(source, target, table).RunAsync(cancellationToken);
            await output.WriteLineAsync(result.ToString());
            different += result.IsEqual ? 0 : 1;
        }

        return different;
    }

    private static string FileOf(string from) =>
        from.StartsWith(SqlitePrefix, StringComparison.Ordinal)
            ? Path.GetFullPath(from[SqlitePrefix.Length..])
            : throw new UsageException("copy goes --from sqlite:FILE.");

    private static IEnumerable<KeyValuePair<string, string?>> ConnectionOf(string to) =>
        to == DatabaseEngineConfiguration.MySql ? []
        : to.StartsWith(MySqlPrefix, StringComparison.Ordinal) ? [new("ConnectionStrings:Default", to[MySqlPrefix.Length..])]
        : throw new UsageException("copy goes --to mysql:\"CONNECTION\", or --to mysql for the connection string that is configured.");
}
