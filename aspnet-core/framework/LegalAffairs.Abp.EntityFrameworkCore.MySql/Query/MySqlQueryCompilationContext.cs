using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query;

internal sealed class MySqlQueryCompilationContext(
    QueryCompilationContextDependencies dependencies,
    RelationalQueryCompilationContextDependencies relationalDependencies,
    bool async
) : RelationalQueryCompilationContext(dependencies, relationalDependencies, async)
{
    // A connection holds one open reader, and a split query needs several.
    public override bool IsBuffering =>
        base.IsBuffering || QuerySplittingBehavior == Microsoft.EntityFrameworkCore.QuerySplittingBehavior.SplitQuery;
}
