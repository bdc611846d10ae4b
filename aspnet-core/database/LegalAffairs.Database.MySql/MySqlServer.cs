using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Database.MySql;

/// <summary>Which servers are good enough. Each refusal says what to set, and why.</summary>
internal static class MySqlServer
{
    public const int DiskFull = 1021;
    public const int TableFull = 1114;

    /// <summary>Bytes; a row with a long text, and what is written with it, must fit into one packet.</summary>
    private const long LeastPacket = 16 * 1024 * 1024;

    public static readonly ServerVersion OldestMariaDb = new MariaDbServerVersion(new Version(10, 11, 0));
    private static readonly ServerVersion OldestMySql = new MySqlServerVersion(new Version(8, 0, 31));

    private const string SettingsSql =
        "SELECT @@character_set_client, @@character_set_connection, COALESCE(@@character_set_results, 'utf8mb4'), @@SESSION.sql_mode, "
        + "@@max_allowed_packet, @@GLOBAL.innodb_flush_log_at_trx_commit, @@default_storage_engine";

    public static async Task<ServerVersion> CheckAsync(GuardedMySqlConnection connection, CancellationToken cancellationToken)
    {
        var version = ServerVersion.Parse(connection.ServerVersion);
        var faults = new List<string>();
        CheckVersion(version, connection.ServerVersion, faults);
        await using var command = connection.CreateCommand();
        command.CommandText = SettingsSql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        CheckCharset([reader.GetString(0), reader.GetString(1), reader.GetString(2)], faults);
        CheckSqlMode(reader.GetString(3), faults);
        CheckStorage(reader.GetInt64(4), reader.GetInt64(5), reader.GetString(6), faults);
        return faults.Count == 0
            ? version
            : throw new UnsuitableDatabaseException(
                $"The database server {connection.DataSource} ({version}) would lose data:{string.Concat(faults.Select(f => $"\n  - {f}"))}"
            );
    }

    /// <summary>Nothing happens when it is there, so an account that may not make databases will do then.</summary>
    public static async Task CreateDatabaseAsync(
        GuardedMySqlConnection connection,
        string name,
        ServerVersion version,
        CancellationToken cancellationToken
    )
    {
        if (await HasDatabaseAsync(connection, name, cancellationToken))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        var collation = version is MariaDbServerVersion ? "utf8mb4_nopad_bin" : "utf8mb4_0900_bin";
        command.CommandText =
            $"CREATE DATABASE IF NOT EXISTS `{name.Replace("`", "``", StringComparison.Ordinal)}` CHARACTER SET utf8mb4 COLLATE {collation}";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<bool> HasDatabaseAsync(GuardedMySqlConnection connection, string name, CancellationToken cancellationToken)
    {
        if (name.Length == 0)
        {
            throw new UnsuitableDatabaseException("ConnectionStrings:Default names no database. Add Database=legal_affairs, for example.");
        }

        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = @name";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@name";
        parameter.Value = name;
        command.Parameters.Add(parameter);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) > 0;
    }

    /// <summary>Not reachable, or not yet ready for anybody.</summary>
    public static bool IsAway(Exception exception) =>
        MySqlErrors.HasNumber(exception, MySqlErrors.CannotConnect, MySqlErrors.TooManyConnections, MySqlErrors.ServerShutdown)
        || exception is TimeoutException;

    private static void CheckVersion(ServerVersion version, string said, List<string> faults)
    {
        var oldest = version is MariaDbServerVersion ? OldestMariaDb : OldestMySql;
        if (version.Version < oldest.Version)
        {
            faults.Add($"its version is {said}; {oldest} or later is needed. Upgrade it.");
        }
    }

    private static void CheckCharset(IEnumerable<string> charsets, List<string> faults)
    {
        if (charsets.FirstOrDefault(c => c != "utf8mb4") is { } charset)
        {
            faults.Add(
                $"it insists on the charset {charset}, which has no room for every Chinese character. "
                    + "Set character-set-server = utf8mb4 and remove skip-character-set-client-handshake."
            );
        }
    }

    private static void CheckSqlMode(string mode, List<string> faults)
    {
        var modes = mode.Split(',');
        if (!modes.Contains("STRICT_TRANS_TABLES", StringComparer.OrdinalIgnoreCase))
        {
            faults.Add(
                $"its sql_mode is \"{mode}\", which cuts what does not fit. Remove what resets it (init_connect), or add STRICT_TRANS_TABLES."
            );
        }

        if (modes.FirstOrDefault(m => m is "NO_BACKSLASH_ESCAPES" or "ANSI_QUOTES") is { } unreadable)
        {
            faults.Add($"its sql_mode has {unreadable}, under which texts are read differently. Remove it.");
        }
    }

    private static void CheckStorage(long packet, long flush, string engine, List<string> faults)
    {
        if (packet < LeastPacket)
        {
            faults.Add(
                string.Create(CultureInfo.InvariantCulture, $"max_allowed_packet is {packet} bytes. Set max_allowed_packet = 16M or more.")
            );
        }

        if (flush != 1)
        {
            faults.Add(
                $"innodb_flush_log_at_trx_commit is {flush}: a power cut loses what was confirmed. Set innodb_flush_log_at_trx_commit = 1."
            );
        }

        if (!string.Equals(engine, "InnoDB", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"its default_storage_engine is {engine}, which has no transactions. Set default_storage_engine = InnoDB.");
        }
    }
}
