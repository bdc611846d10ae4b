using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.SqlGeneration;

internal sealed partial class MySqlQuerySqlGenerator
{
    protected override Expression VisitJsonScalar(JsonScalarExpression jsonScalarExpression)
    {
        if (jsonScalarExpression.Path.Count == 0)
        {
            Visit(jsonScalarExpression.Json);
            return jsonScalarExpression;
        }

        // Objects and arrays stay JSON.
        if (jsonScalarExpression.TypeMapping is { ElementTypeMapping: not null } or { StoreType: "json" })
        {
            GenerateJson("JSON_EXTRACT(", jsonScalarExpression, ")");
            return jsonScalarExpression;
        }

        var type = jsonScalarExpression.ProviderType();
        switch (Type.GetTypeCode(type))
        {
            case TypeCode.String:
                GenerateJson("JSON_VALUE(", jsonScalarExpression, $") COLLATE {serverVersion.DefaultCollation}");
                break;
            case TypeCode.Boolean:
                // MariaDB gives 1, MySQL true.
                GenerateJson("(JSON_VALUE(", jsonScalarExpression, ") IN ('1', 'true'))");
                break;
            case TypeCode.Object when type == typeof(Guid):
                GenerateJson("UNHEX(REPLACE(JSON_VALUE(", jsonScalarExpression, "), '-', ''))");
                break;
            case TypeCode.Object when type == typeof(byte[]):
                GenerateJson("FROM_BASE64(JSON_VALUE(", jsonScalarExpression, "))");
                break;
            default:
                GenerateJson("CAST(JSON_VALUE(", jsonScalarExpression, $") AS {CastTypes.Of(type, typeof(string))})");
                break;
        }

        return jsonScalarExpression;
    }

    private void GenerateJson(string before, JsonScalarExpression json, string after)
    {
        Sql.Append(before);
        Visit(json.Json);
        Sql.Append(", ");
        GeneratePath(json.Path);
        Sql.Append(after);
    }

    private void GeneratePath(IReadOnlyList<PathSegment> path)
    {
        var isConstant = path.All(s => s.ArrayIndex is null or SqlConstantExpression);
        Sql.Append(isConstant ? "'$" : "CONCAT('$");
        foreach (var segment in path)
        {
            switch (segment)
            {
                case { PropertyName: { } name }:
                    Sql.Append(Quoted($".\"{name.Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
                    break;
                case { ArrayIndex: SqlConstantExpression { Value: int index } }:
                    Sql.Append($"[{index}]");
                    break;
                default:
                    Sql.Append("[', ");
                    Visit(segment.ArrayIndex);
                    Sql.Append(", ']");
                    break;
            }
        }

        Sql.Append(isConstant ? "'" : "')");
    }

    private static string Quoted(string text) =>
        text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal);
}
