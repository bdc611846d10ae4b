using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LegalAffairs.MySql.Tests.Query.Comparison;

/// <summary>Notes the SQL instead of sending it to a server.</summary>
internal sealed class SqlCapture : DbCommandInterceptor, IDbConnectionInterceptor
{
    public List<string> Commands { get; } = [];

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Commands.Add(command.CommandText);
        return InterceptionResult<int>.SuppressWithResult(0);
    }
}
