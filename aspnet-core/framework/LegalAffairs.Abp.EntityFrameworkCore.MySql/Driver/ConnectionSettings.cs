using System.Collections.Concurrent;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>A connection string after everything that the driver gets wrong by default has been put right.</summary>
internal sealed class ConnectionSettings
{
    private const int MostKnown = 1_000;

    private static readonly ConcurrentDictionary<string, ConnectionSettings> Known = new(StringComparer.Ordinal);
    private static readonly uint MaximumSeconds = int.MaxValue / 1000;

    private SessionPool? pool;

    private ConnectionSettings(MySqlConnectionStringBuilder driver)
    {
        PoolSize = (int)Math.Max(1, driver.MaximumPoolSize);
        Pooling = driver.Pooling;
        OpenTimeout = TimeSpan.FromSeconds(Math.Clamp(driver.ConnectionTimeout, 1, MaximumSeconds));
        CommandTimeout = (int)Math.Min(driver.DefaultCommandTimeout, MaximumSeconds);
        Lifetime = TimeSpan.FromSeconds(driver.ConnectionLifeTime);
        Database = driver.Database;
        DataSource = $"{driver.Server}:{driver.Port}";
        AuthorityFile = driver.SslMode is MySqlSslMode.VerifyCA or MySqlSslMode.VerifyFull ? driver.SslCa : null;
        ServerName = driver.SslMode == MySqlSslMode.VerifyFull ? driver.Server : null;
        Normalize(driver);
        DriverString = driver.ConnectionString;
        PoolKey = $"{ServerName};{DriverString}";
        KillString = ForKilling(driver);
        if (!driver.PersistSecurityInfo)
        {
            driver.Remove("password");
        }
        PublicString = driver.ConnectionString;
    }

    /// <summary>What the driver is given; holds the password.</summary>
    public string DriverString { get; }

    /// <summary>The same server and credentials, without a database that might be gone.</summary>
    public string KillString { get; }

    public string PublicString { get; }

    /// <summary>The pool of this connection string, found only once.</summary>
    public SessionPool Pool => pool ??= SessionPool.For(this);

    /// <summary>Sessions of one pool have been checked alike.</summary>
    public string PoolKey { get; }

    public string? AuthorityFile { get; }

    /// <summary>What the server's certificate has to be made out to, if that is to be checked.</summary>
    public string? ServerName { get; }

    public string Database { get; }

    public string DataSource { get; }

    public bool Pooling { get; }

    public int PoolSize { get; }

    public TimeSpan OpenTimeout { get; }

    /// <summary>Zero waits for ever, as elsewhere in ADO.NET.</summary>
    public int CommandTimeout { get; }

    public TimeSpan Lifetime { get; }

    /// <summary>An application has a handful of connection strings, and taking one apart costs more than a query.</summary>
    public static ConnectionSettings Parse(string connectionString)
    {
        if (Known.TryGetValue(connectionString, out var known))
        {
            return known;
        }
        if (Known.Count > MostKnown)
        {
            Known.Clear();
        }
        return Known.GetOrAdd(connectionString, new ConnectionSettings(Builder(connectionString)));
    }

    public ConnectionSettings WithDatabase(string? database, bool pooling)
    {
        var builder = Builder(DriverString);
        builder.Database = database;
        builder.Pooling = pooling;
        builder.SslMode = ServerName is null ? builder.SslMode : MySqlSslMode.VerifyFull;
        builder.ConnectionTimeout = (uint)OpenTimeout.TotalSeconds;
        builder.DefaultCommandTimeout = (uint)CommandTimeout;
        return new ConnectionSettings(builder);
    }

    public static MySqlConnectionStringBuilder Builder(string connectionString)
    {
        try
        {
            return new MySqlConnectionStringBuilder(connectionString);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException or MySqlException)
        {
            // Without the driver's own words: they repeat the piece that it stumbled over, which may be half a password.
#pragma warning disable MA0015, MA0054, CA2208
            throw new ArgumentException(
                "The connection string has an unknown option or a value of the wrong form. Put values with ';' or '=' in quotation marks."
            );
#pragma warning restore MA0015, MA0054, CA2208
        }
    }

    private static string ForKilling(MySqlConnectionStringBuilder driver)
    {
        var builder = Builder(driver.ConnectionString);
        builder.Database = "";
        builder.ConnectionTimeout = (uint)KillSwitch.Patience.TotalSeconds;
        return builder.ConnectionString;
    }

    private static void Normalize(MySqlConnectionStringBuilder driver)
    {
        // The default is the server's charset, latin1 on a stock MariaDB, which turns Chinese into question marks.
        driver.CharacterSet = "utf8mb4";
        // Rows found, not rows changed: otherwise saving an unchanged value looks like a concurrency conflict.
        driver.UseAffectedRows = false;
        driver.AllowUserVariables = true;
        driver.AllowBatch = true;
        // The driver takes every char(36) for a Guid, and loses its upper case or fails on other text;
        // this way it does so with binary(16) only, whose bytes the reader gets back unchanged.
        driver.OldGuids = true;
        // Its own limit is only for the thread that goes on after the opening was given up here.
        driver.ConnectionTimeout = Math.Clamp(driver.ConnectionTimeout, 1, MaximumSeconds - 2) + 2;
        // Its async timeouts hang for ever; the guard has its own.
        driver.DefaultCommandTimeout = 0;
        // Not supported by the driver on Linux, where opening then fails.
        driver.Keepalive = 0;
        if (driver.SslMode == MySqlSslMode.VerifyFull)
        {
            // There the driver demands a certificate of the client as well; the name is checked along with the authority.
            driver.SslMode = MySqlSslMode.VerifyCA;
        }
        // Its libraries are not part of the product.
        driver.UseCompression = false;
        driver.AllowLoadLocalInfile = false;
        driver.AutoEnlist = false;
        driver.ConnectionReset = false;
        // Sessions are pooled here, where a stuck one can be given up.
        driver.Pooling = false;
    }
}
