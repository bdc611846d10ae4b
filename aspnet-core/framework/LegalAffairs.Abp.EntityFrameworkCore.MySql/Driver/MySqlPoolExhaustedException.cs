using System.Data.Common;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>Every session of the pool is in use. Not transient: repeating at once would only lengthen the queue.</summary>
public sealed class MySqlPoolExhaustedException(string message) : DbException(message)
{
    public override bool IsTransient => false;
}
