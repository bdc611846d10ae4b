using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

public sealed class GuardedMySqlCommand : DbCommand
{
    private readonly MySqlCommand inner = new();
    private GuardedMySqlConnection? connection;

    [AllowNull]
    public override string CommandText
    {
        get => inner.CommandText;
        set => inner.CommandText = value;
    }

    public override int CommandTimeout { get; set; } = 30;

    public override CommandType CommandType
    {
        get => inner.CommandType;
        set => inner.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; } = UpdateRowSource.Both;

    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            connection = (GuardedMySqlConnection?)value;
            inner.Connection = connection?.Inner;
        }
    }

    protected override DbParameterCollection DbParameterCollection => inner.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Prepare() { }

    public override void Cancel() => inner.Cancel();

    protected override DbParameter CreateDbParameter() => new MySqlParameter();

    public override int ExecuteNonQuery()
    {
        Ready();
        return inner.ExecuteNonQuery();
    }

    public override object? ExecuteScalar()
    {
        using var reader = ExecuteReader();
        return reader.Read() ? reader.GetValue(0) : null;
    }

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        Ready();
        return new GuardedMySqlDataReader(inner.ExecuteReader(behavior));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Ready()
    {
        inner.Connection = connection?.Inner;
        ParameterValues.Translate(inner.Parameters);
    }
}
