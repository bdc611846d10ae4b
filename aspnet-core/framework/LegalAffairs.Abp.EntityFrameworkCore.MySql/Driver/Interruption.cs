namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>Why the guard ended a command.</summary>
internal enum Interruption
{
    None,
    Timeout,
    Cancelled,

    /// <summary>The rest of a result that nobody wants to read was taking too long.</summary>
    Left,
}
