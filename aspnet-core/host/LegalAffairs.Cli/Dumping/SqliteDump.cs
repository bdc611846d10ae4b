using Microsoft.Data.Sqlite;

namespace LegalAffairs.Cli.Dumping;

/// <summary>The database as a file of its own, as it was at one moment; the product may be running.</summary>
internal sealed class SqliteDump(Product product) : IDatabaseDump
{
    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = product.Engine.CreateConnection();
        if (!await product.Engine.ExistsAsync(cancellationToken))
        {
            throw new CommandException($"There is no database {connection.DataSource}.");
        }

        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.CommandTimeout = 0;
        command.Parameters.Add(new SqliteParameter("$file", file));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task ReadAsync(string file, CancellationToken cancellationToken)
    {
        var target = product.Engine.CreateConnection().DataSource;
        if (File.Exists(target))
        {
            throw new CommandException($"There is a database {target} already. Restore into an empty place.");
        }

        await RequireSoundAsync(file, cancellationToken);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        // It gets its name when it is whole.
        var unfinished = target + ".restoring";
        File.Copy(file, unfinished, overwrite: true);
        File.Move(unfinished, target);
    }

    private static async Task RequireSoundAsync(string file, CancellationToken cancellationToken)
    {
        var options = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        await using var connection = new SqliteConnection(options.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        command.CommandTimeout = 0;
        if (await command.ExecuteScalarAsync(cancellationToken) is not "ok")
        {
            throw new CommandException($"{file} is damaged.");
        }
    }
}
