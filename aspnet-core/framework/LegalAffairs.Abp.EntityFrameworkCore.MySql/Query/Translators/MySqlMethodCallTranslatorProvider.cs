using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal sealed class MySqlMethodCallTranslatorProvider : RelationalMethodCallTranslatorProvider
{
    public MySqlMethodCallTranslatorProvider(RelationalMethodCallTranslatorProviderDependencies dependencies, MySqlSingletonOptions options)
        : base(dependencies)
    {
        var sql = dependencies.SqlExpressionFactory;
        AddTranslators([
            new StringMethodTranslator(sql),
            new StringPatternTranslator(sql),
            new StringTrimTranslator(sql),
            new DateTimeMethodTranslator(sql),
            new DateOnlyMethodTranslator(sql),
            new TimeOnlyMethodTranslator(sql),
            new MathTranslator(sql),
            new RoundTranslator(sql),
            new GuidTranslator(sql, options.ServerVersion),
            new ToStringTranslator(sql),
            new ConvertTranslator(sql),
        ]);
    }
}
