using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

public sealed class GuardedMySqlConnection : DbConnection
{
    private ConnectionSettings settings;

    public GuardedMySqlConnection(string connectionString)
        : this(ConnectionSettings.Parse(connectionString)) { }

    private GuardedMySqlConnection(ConnectionSettings settings)
    {
        this.settings = settings;
        Inner = new MySqlConnection(settings.DriverString);
    }

    internal MySqlConnection Inner { get; private set; }

    [AllowNull]
    public override string ConnectionString
    {
        get => settings.PublicString;
        set
        {
            settings = ConnectionSettings.Parse(value ?? "");
            Inner = new MySqlConnection(settings.DriverString);
        }
    }

    public override int ConnectionTimeout => (int)settings.OpenTimeout.TotalSeconds;

    public override string Database => State == ConnectionState.Open ? Inner.Database : settings.Database;

    public override string DataSource => settings.DataSource;

    public override string ServerVersion => Inner.ServerVersion;

    public override ConnectionState State => Inner.State;

    /// <summary>A closed connection to the same server with the same credentials, for another database or for none.</summary>
    public GuardedMySqlConnection WithDatabase(string? database, bool pooling) => new(settings.WithDatabase(database, pooling));

    /// <summary>Closes what is idle, for example before a database is dropped.</summary>
    public static void ClearAllPools() { }

    public override void Open() => Inner.Open();

    public override void Close() => Inner.Close();

    public override void ChangeDatabase(string databaseName) => Inner.ChangeDatabase(databaseName);

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
    {
        using var command = CreateCommand();
        command.CommandText = "BEGIN";
        command.ExecuteNonQuery();
        return new GuardedMySqlTransaction(this, isolationLevel);
    }

    protected override DbCommand CreateDbCommand() =>
        new GuardedMySqlCommand { Connection = this, CommandTimeout = settings.CommandTimeout };

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
