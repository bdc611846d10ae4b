using System.Data.Common;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>The session ended while it was in use.</summary>
public sealed class MySqlConnectionLostException(Exception? inner, bool outcomeIsUnknown = false)
    : DbException("The connection to the database was lost.", inner)
{
    public override bool IsTransient => !OutcomeIsUnknown;

    /// <summary>It ended during a COMMIT, or a statement that commits itself: what was sent may have taken effect.</summary>
    public bool OutcomeIsUnknown => outcomeIsUnknown;
}
