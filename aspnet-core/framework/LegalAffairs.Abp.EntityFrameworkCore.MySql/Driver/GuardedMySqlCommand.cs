using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

public sealed partial class GuardedMySqlCommand : DbCommand
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
        set => connection = (GuardedMySqlConnection?)value;
    }

    protected override DbParameterCollection DbParameterCollection => inner.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    /// <summary>Does nothing: the driver would spend several times the cost of the command on preparing it.</summary>
    public override void Prepare() { }

    public override void Cancel() => connection?.Session?.Guard.Interrupt(Interruption.Cancelled);

    protected override DbParameter CreateDbParameter() => new MySqlParameter();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
