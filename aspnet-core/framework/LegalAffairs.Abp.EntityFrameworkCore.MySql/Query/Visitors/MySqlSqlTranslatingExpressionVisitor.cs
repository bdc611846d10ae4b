using System.Linq.Expressions;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Translators;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.Visitors;

internal sealed class MySqlSqlTranslatingExpressionVisitor(
    RelationalSqlTranslatingExpressionVisitorDependencies dependencies,
    QueryCompilationContext queryCompilationContext,
    QueryableMethodTranslatingExpressionVisitor queryableMethodTranslatingExpressionVisitor
) : RelationalSqlTranslatingExpressionVisitor(dependencies, queryCompilationContext, queryableMethodTranslatingExpressionVisitor)
{
    private static readonly HashSet<Type> Temporal =
    [
        typeof(DateTime),
        typeof(DateTimeOffset),
        typeof(DateOnly),
        typeof(TimeOnly),
        typeof(TimeSpan),
    ];

    private ISqlExpressionFactory Sql => Dependencies.SqlExpressionFactory;

    public override SqlExpression? GenerateGreatest(IReadOnlyList<SqlExpression> expressions, Type resultType) =>
        Extreme("GREATEST", expressions, resultType);

    // Without a column it is the smaller of two limits, and a LIMIT cannot be calculated.
    public override SqlExpression? GenerateLeast(IReadOnlyList<SqlExpression> expressions, Type resultType) =>
        expressions.All(e => e is SqlConstantExpression or SqlParameterExpression) ? null : Extreme("LEAST", expressions, resultType);

    protected override Expression VisitBinary(BinaryExpression binaryExpression)
    {
        var visited = base.VisitBinary(binaryExpression);
        if (visited is not SqlBinaryExpression binary || !IsArithmetic(binary.OperatorType))
        {
            return visited;
        }

        // The server would take moments for numbers such as 20261231235959.
        return IsTemporal(binary.Left) || IsTemporal(binary.Right)
            ? QueryCompilationContext.NotTranslatedExpression
            : InTypeOf(binaryExpression, binary);
    }

    protected override Expression VisitUnary(UnaryExpression unaryExpression)
    {
        if (unaryExpression.NodeType == ExpressionType.ArrayLength && unaryExpression.Operand.Type == typeof(byte[]))
        {
            return Visit(unaryExpression.Operand) is SqlExpression bytes
                ? Sql.Call("LENGTH", typeof(int), bytes)
                : QueryCompilationContext.NotTranslatedExpression;
        }

        var visited = base.VisitUnary(unaryExpression);
        return visited is SqlUnaryExpression { OperatorType: ExpressionType.Negate } negation && IsTemporal(negation.Operand)
            ? QueryCompilationContext.NotTranslatedExpression
            : visited;
    }

    protected override Expression VisitMember(MemberExpression memberExpression) =>
        TranslateDifference(memberExpression) ?? base.VisitMember(memberExpression);

    protected override Expression VisitMethodCall(MethodCallExpression methodCallExpression) =>
        TranslateJoin(methodCallExpression) ?? base.VisitMethodCall(methodCallExpression);

    private static bool IsArithmetic(ExpressionType type) =>
        type is ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo;

    private static bool IsTemporal(SqlExpression expression) => Temporal.Contains(expression.ProviderType());

    private static Expression Unwrapped(Expression? expression) =>
        expression switch
        {
            UnaryExpression { NodeType: ExpressionType.Convert } convert => Unwrapped(convert.Operand),
            MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } nullable }
                when Nullable.GetUnderlyingType(nullable.Type) is not null => Unwrapped(nullable),
            _ => expression!,
        };

    private static SqlExpression? Mapped(SqlExpression? expression, ISqlExpressionFactory sql) => sql.ApplyDefaultTypeMapping(expression);

    // .NET calculates with bytes and shorts as with ints, while the translation would read a byte.
    private SqlExpression InTypeOf(BinaryExpression expression, SqlBinaryExpression translated)
    {
        var type = expression.Type.UnwrapNullable();
        return translated.IsInteger() && translated.TypeMapping?.Converter is null && (type == typeof(int) || type == typeof(long))
            ? Sql.MakeBinary(
                translated.OperatorType,
                translated.Left,
                translated.Right,
                Dependencies.TypeMappingSource.FindMapping(type, Dependencies.Model)
            )!
            : translated;
    }

    private SqlFunctionExpression? Extreme(string function, IReadOnlyList<SqlExpression> expressions, Type resultType)
    {
        var mapping = ExpressionExtensions.InferTypeMapping(expressions);
        var arguments = expressions.Select(e => Sql.ApplyTypeMapping(e, mapping)).ToArray();
        return (SqlFunctionExpression)Sql.Call(function, resultType, mapping, arguments);
    }

    // (later - earlier).TotalDays: the difference itself has no type that is wide enough.
    private SqlExpression? TranslateDifference(MemberExpression member) =>
        member.Member.DeclaringType == typeof(TimeSpan)
        && Unwrapped(member.Expression) is BinaryExpression { NodeType: ExpressionType.Subtract } difference
        && Unwrapped(difference.Left).Type.UnwrapNullable() == typeof(DateTime)
        && Unwrapped(difference.Right).Type.UnwrapNullable() == typeof(DateTime)
        && Mapped(Visit(difference.Left) as SqlExpression, Sql) is { } later
        && Mapped(Visit(difference.Right) as SqlExpression, Sql) is { } earlier
            ? TimeSpanParts.Translate(Sql, TimeSpanParts.Microseconds(Sql, earlier, later), member.Member.Name)
            : null;

    private SqlExpression? TranslateJoin(MethodCallExpression call)
    {
        if (
            call.Method.DeclaringType != typeof(string)
            || call.Method.Name != nameof(string.Join)
            || call.Arguments is not [{ } separator, NewArrayExpression { } array]
            || array.Type != typeof(string[])
        )
        {
            return null;
        }

        var parts = array.Expressions.Prepend(separator).Select(e => Mapped(Visit(e) as SqlExpression, Sql)).ToList();
        return parts.TrueForAll(p => p is not null)
            // Nulls count as empty texts, which CONCAT_WS would leave out together with their separator.
            ? Sql.Function(
                "CONCAT_WS",
                parts.Select(p => Sql.Coalesce(p!, Sql.Constant(string.Empty))),
                nullable: false,
                parts.Select(_ => false),
                typeof(string)
            )
            : null;
    }
}
