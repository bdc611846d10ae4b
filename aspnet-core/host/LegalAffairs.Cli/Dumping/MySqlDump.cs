using System.Text.RegularExpressions;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Cli.Copying;
using Microsoft.Extensions.Configuration;

namespace LegalAffairs.Cli.Dumping;

/// <summary>SQL made and read by the server's own programs, as of one moment; the product may be running.</summary>
internal sealed partial class MySqlDump(Product product) : IDatabaseDump
{
    private string ConnectionString => product.Configuration.GetConnectionString("Default") ?? string.Empty;

    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = product.Engine.CreateConnection();
        if (!await product.Engine.ExistsAsync(cancellationToken))
        {
            throw new CommandException($"There is no database {connection.Database} on {connection.DataSource}.");
        }

        await using var program = await ServerProgram.FindAsync(ConnectionString, "mariadb-dump", "mysqldump");
        await program.RunAsync(
            [
                "--single-transaction",
                "--routines",
                "--triggers",
                "--hex-blob",
                "--no-tablespaces",
                "--skip-dump-date",
                $"--result-file={file}",
                connection.Database,
            ],
            input: null,
            cancellationToken
        );
    }

    public async Task ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using var program = await ServerProgram.FindAsync(ConnectionString, "mariadb", "mysql");
        await product.Engine.PrepareAsync(cancellationToken);
        await using var connection = product.Engine.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        var end = new DatabaseEnd(product, connection);
        var tables = await end.NumberAsync(
            "SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()",
            cancellationToken
        );
        if (tables > 0)
        {
            throw new CommandException($"The database {connection.Database} has tables already. Restore into a new or empty one.");
        }

        await using (var context = product.Contexts.Create(product.ContextTypes[0], connection))
        {
            // Overwritten by the list of migrations in the file, which comes after the data.
            await UnfinishedCopy.MarkAsync(context, cancellationToken);
        }

        await program.RunAsync(
            [connection.Database],
            File.ReadLinesAsync(file, cancellationToken).Select(WithoutDefiner),
            cancellationToken
        );
    }

    // Triggers belong to whoever restores: to name somebody else takes rights that the product's account has no need of.
    private static string WithoutDefiner(string line) =>
        line.StartsWith("/*!50003 CREATE*/", StringComparison.Ordinal) ? Definer().Replace(line, "") : line;

    [GeneratedRegex(@"/\*!50017 DEFINER=.*?\*/ ?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definer();
}
