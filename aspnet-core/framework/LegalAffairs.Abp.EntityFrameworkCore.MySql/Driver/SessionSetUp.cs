using System.Globalization;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>What every session is told once, when it is opened, whatever the server's own defaults are.</summary>
internal static class SessionSetUp
{
    // Refuses values that do not fit instead of cutting them. Without NO_BACKSLASH_ESCAPES and ANSI_QUOTES, under which literals read differently.
    private const string SqlMode = "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    /// <summary>The server's own limit is only for the case that nobody is left to end the command, so it comes later.</summary>
    private const int Grace = 15;

    public static void Run(MySqlConnection driver, ConnectionSettings settings)
    {
        using var command = driver.CreateCommand();
        command.CommandTimeout = (int)Math.Ceiling(settings.OpenTimeout.TotalSeconds);
        // READ COMMITTED locks no gaps, so fewer deadlocks. GROUP_CONCAT would silently cut its result.
        command.CommandText =
            "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED; "
            + $"SET time_zone = '+00:00', sql_mode = '{SqlMode}', group_concat_max_len = 1073741824; "
            + LimitStatement(driver.ServerVersion, ServerLimit(settings.CommandTimeout));
        command.ExecuteNonQuery();
    }

    public static int ServerLimit(int seconds) => seconds == 0 ? 0 : seconds + Grace;

    public static string LimitStatement(string serverVersion, int seconds) =>
        serverVersion.Contains("MariaDB", StringComparison.OrdinalIgnoreCase)
            ? string.Create(CultureInfo.InvariantCulture, $"SET max_statement_time = {seconds}")
            : string.Create(CultureInfo.InvariantCulture, $"SET max_execution_time = {seconds * 1000L}");
}
