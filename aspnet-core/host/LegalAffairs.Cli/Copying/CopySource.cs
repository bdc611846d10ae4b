using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.Data.Sqlite;

namespace LegalAffairs.Cli.Copying;

/// <summary>The SQLite file: held so that nobody writes into it while it is copied, and read as it was at one moment.</summary>
internal static class CopySource
{
    private const int Busy = 5;
    private const int SecondsToWait = 2;

    /// <exception cref="CommandException">The file is not there, in use, or of another version.</exception>
    public static async Task<DatabaseEnd> OpenAsync(Product product, string file, CancellationToken cancellationToken)
    {
        if (!await product.Engine.ExistsAsync(cancellationToken))
        {
            throw new CommandException($"There is no database {file}.");
        }

        var options = new SqliteConnectionStringBuilder(product.Engine.CreateConnection().ConnectionString)
        {
            // Given back to a pool it would go on being held.
            Pooling = false,
            Mode = SqliteOpenMode.ReadWrite,
            DefaultTimeout = SecondsToWait,
        };
        var end = new DatabaseEnd(product, new SqliteConnection(options.ToString()));
        try
        {
            await end.Connection.OpenAsync(cancellationToken);
            await HoldAsync(end, file, cancellationToken);
            await RequirePresentSchemaAsync(product, end, file, cancellationToken);
            return end;
        }
        catch
        {
            await end.DisposeAsync();
            throw;
        }
    }

    private static async Task HoldAsync(DatabaseEnd end, string file, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var sql in new[] { "PRAGMA locking_mode = EXCLUSIVE", "BEGIN", "SELECT COUNT(*) FROM sqlite_schema" })
            {
                await using var hold = end.Connection.CreateCommand();
                hold.CommandText = sql;
                await hold.ExecuteNonQueryAsync(cancellationToken);
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Busy)
        {
            throw new CommandException($"{file} is in use. Stop LegalAffairs and try again.");
        }
    }

    private static async Task RequirePresentSchemaAsync(Product product, DatabaseEnd end, string file, CancellationToken cancellationToken)
    {
        var states = await SchemaState.ReadAsync(product, end.Connection, cancellationToken);
        if (states.FirstOrDefault(s => !s.IsPresent) is not { } other)
        {
            return;
        }

        throw new CommandException(
            other.Unknown.Count > 0
                ? $"{file} is of a newer version of LegalAffairs. Use the copy command of that version."
                : $"{file} is of an older version of LegalAffairs. Bring it to this one first: LegalAffairs.Cli migrate --data {Path.GetDirectoryName(file)}"
        );
    }
}
