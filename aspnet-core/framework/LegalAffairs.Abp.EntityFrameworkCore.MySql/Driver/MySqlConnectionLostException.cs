using System.Data.Common;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>The session ended while it was in use. Whether a COMMIT under way took effect is unknown.</summary>
public sealed class MySqlConnectionLostException(Exception? inner) : DbException("The connection to the database was lost.", inner)
{
    public override bool IsTransient => true;
}
