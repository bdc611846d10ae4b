using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;

internal sealed class GuidTranslator(ISqlExpressionFactory sql, ServerVersion serverVersion) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (method.DeclaringType != typeof(Guid) || method.Name != nameof(Guid.NewGuid))
        {
            return null;
        }

        var text = Generated("UUID", typeof(string));
        return serverVersion.IsMariaDb
            ? Generated("UNHEX", typeof(Guid), Generated("REPLACE", typeof(string), text, sql.Constant("-"), sql.Constant("")))
            // There REPLACE would be calculated once for all rows.
            : Generated("UUID_TO_BIN", typeof(Guid), text);
    }

    private SqlExpression Generated(string function, Type type, params SqlExpression[] arguments) =>
        sql.Function(function, arguments, nullable: false, arguments.Select(_ => false), type);
}
