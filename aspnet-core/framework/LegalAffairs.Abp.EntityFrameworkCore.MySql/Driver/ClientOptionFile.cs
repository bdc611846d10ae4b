using System.Globalization;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>A connection string in the words of the server's own programs, such as mariadb-dump. It holds the password: keep it from others.</summary>
public static class ClientOptionFile
{
    public static string Text(string connectionString)
    {
        var driver = ConnectionSettings.Builder(connectionString);
        List<string> lines =
        [
            "[client]",
            "protocol=tcp",
            $"host={Quoted(driver.Server)}",
            string.Create(CultureInfo.InvariantCulture, $"port={driver.Port}"),
            $"user={Quoted(driver.UserID)}",
            $"password={Quoted(driver.Password)}",
            "default-character-set=utf8mb4",
            .. Encryption(driver),
        ];
        return string.Join('\n', lines) + "\n";
    }

    // The programs of MySQL and of MariaDB have different words for it; "loose" lets each pass over the other's.
    private static IEnumerable<string> Encryption(MySqlConnectionStringBuilder driver) =>
        driver.SslMode switch
        {
            MySqlSslMode.Disabled => ["loose-skip-ssl", "loose-ssl-mode=DISABLED"],
            MySqlSslMode.Required => ["loose-ssl", "loose-skip-ssl-verify-server-cert", "loose-ssl-mode=REQUIRED"],
            MySqlSslMode.VerifyCA => [.. Authority(driver), "loose-ssl-verify-server-cert", "loose-ssl-mode=VERIFY_CA"],
            MySqlSslMode.VerifyFull => [.. Authority(driver), "loose-ssl-verify-server-cert", "loose-ssl-mode=VERIFY_IDENTITY"],
            _ => ["loose-skip-ssl-verify-server-cert", "loose-ssl-mode=PREFERRED"],
        };

    private static IEnumerable<string> Authority(MySqlConnectionStringBuilder driver) =>
        string.IsNullOrEmpty(driver.SslCa) ? ["loose-ssl"] : [$"ssl-ca={Quoted(driver.SslCa)}"];

    private static string Quoted(string? value) =>
        $"\"{(value ?? "").Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
