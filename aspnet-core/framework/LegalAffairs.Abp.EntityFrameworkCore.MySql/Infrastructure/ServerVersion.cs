using System.Globalization;
using System.Text.RegularExpressions;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace Microsoft.EntityFrameworkCore;

/// <summary>The kind and version of the server that SQL is written for; known without a connection, for scripts are written offline.</summary>
public abstract partial class ServerVersion(Version version) : IEquatable<ServerVersion>
{
    public Version Version { get; } = version;

    internal abstract bool IsMariaDb { get; }

    /// <summary>Ordinal and without padding, so that texts are equal here exactly when they are equal in .NET and in SQLite.</summary>
    internal abstract string DefaultCollation { get; }

    internal abstract bool SupportsInsertReturning { get; }

    internal abstract bool SupportsLateral { get; }

    /// <summary>Reads "10.11.6-mariadb", "8.4.0-mysql" or what a server says of itself, such as "5.5.5-10.11.6-MariaDB-0+deb12u1".</summary>
    public static ServerVersion Parse(string versionString)
    {
        ArgumentNullException.ThrowIfNull(versionString);
        // MariaDB puts a number in front that old replication clients want to see.
        var match = VersionPattern().Match(versionString.Replace("5.5.5-", "", StringComparison.Ordinal));
        if (!match.Success)
        {
            throw new ArgumentException($"'{versionString}' is no version of a MySQL or MariaDB server.", nameof(versionString));
        }

        var version = Version.Parse(match.Value);
        return versionString.Contains("mariadb", StringComparison.OrdinalIgnoreCase)
            ? new MariaDbServerVersion(version)
            : new MySqlServerVersion(version);
    }

    /// <summary>Asks the server. Costs a connection; prefer to state the version.</summary>
    public static ServerVersion AutoDetect(string connectionString)
    {
        using var named = new GuardedMySqlConnection(connectionString);
        // The database may have yet to be made.
        using var connection = named.WithDatabase(database: null, pooling: false);
        connection.Open();
        return Parse(connection.ServerVersion);
    }

    public bool Equals(ServerVersion? other) => other is not null && other.GetType() == GetType() && other.Version == Version;

    public override bool Equals(object? obj) => Equals(obj as ServerVersion);

    public override int GetHashCode() => HashCode.Combine(GetType(), Version);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version}-{(IsMariaDb ? "mariadb" : "mysql")}");

    [GeneratedRegex(@"\d+\.\d+(\.\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionPattern();
}
