using System.Collections;
using System.Data;
using System.Data.Common;
using MySql.Data.MySqlClient;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

internal sealed partial class GuardedMySqlDataReader : DbDataReader
{
    private readonly MySqlDataReader inner;
    private readonly Session session;
    private readonly GuardedMySqlCommand command;
    private readonly GuardedMySqlConnection? closing;

    /// <param name="closing">The connection that is closed along with the reader, if one is.</param>
    public GuardedMySqlDataReader(MySqlDataReader inner, Session session, GuardedMySqlCommand command, GuardedMySqlConnection? closing)
    {
        this.inner = inner;
        this.session = session;
        this.command = command;
        this.closing = closing;
        session.Reader = this;
    }

    public override int Depth => 0;

    public override int FieldCount => inner.FieldCount;

    public override int VisibleFieldCount => inner.FieldCount;

    public override bool HasRows => inner.HasRows;

    public override bool IsClosed => closed;

    public override int RecordsAffected => inner.RecordsAffected;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool IsDBNull(int ordinal) => inner.IsDBNull(ordinal);

    public override Task<bool> IsDBNullAsync(int ordinal, CancellationToken cancellationToken) => Task.FromResult(inner.IsDBNull(ordinal));

    public override string GetName(int ordinal) => inner.GetName(ordinal);

    public override int GetOrdinal(string name) => inner.GetOrdinal(name);

    public override string GetDataTypeName(int ordinal) => inner.GetDataTypeName(ordinal);

    public override DataTable? GetSchemaTable() => inner.GetSchemaTable();

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);
}
