using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal sealed class MySqlAggregateMethodCallTranslatorProvider : RelationalAggregateMethodCallTranslatorProvider
{
    public MySqlAggregateMethodCallTranslatorProvider(
        RelationalAggregateMethodCallTranslatorProviderDependencies dependencies,
        MySqlSingletonOptions options
    )
        : base(dependencies)
    {
        // MySQL cuts the text off at 1,024 bytes and says nothing; MariaDB takes a megabyte.
        if (options.ServerVersion.IsMariaDb)
        {
            AddTranslators([new StringAggregateTranslator(dependencies.SqlExpressionFactory)]);
        }
    }
}
