using System.Data;
using System.Data.Common;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

internal sealed class GuardedMySqlTransaction(GuardedMySqlConnection connection, IsolationLevel isolationLevel) : DbTransaction
{
    private bool ended;

    public override IsolationLevel IsolationLevel => isolationLevel;

    protected override DbConnection? DbConnection => ended ? null : connection;

    public override void Commit() => End("COMMIT");

    public override void Rollback() => End("ROLLBACK");

    protected override void Dispose(bool disposing)
    {
        if (disposing && !ended && connection.State == ConnectionState.Open)
        {
            Rollback();
        }
        base.Dispose(disposing);
    }

    private void End(string sql)
    {
        ended = true;
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
