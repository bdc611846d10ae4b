using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Visitors;

internal sealed class MySqlQueryTranslationPostprocessorFactory(
    QueryTranslationPostprocessorDependencies dependencies,
    RelationalQueryTranslationPostprocessorDependencies relationalDependencies,
    MySqlSingletonOptions options
) : IQueryTranslationPostprocessorFactory
{
    public QueryTranslationPostprocessor Create(QueryCompilationContext queryCompilationContext) =>
        new MySqlQueryTranslationPostprocessor(
            dependencies,
            relationalDependencies,
            (RelationalQueryCompilationContext)queryCompilationContext,
            options.ServerVersion
        );
}
