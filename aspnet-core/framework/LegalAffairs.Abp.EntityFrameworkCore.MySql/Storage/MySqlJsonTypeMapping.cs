using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

/// <summary>An owned type in one column; EF Core reads it from a stream, the driver gives a string.</summary>
internal sealed class MySqlJsonTypeMapping : JsonTypeMapping
{
    private static readonly MethodInfo GetStringMethod = typeof(DbDataReader).GetMethod(nameof(DbDataReader.GetString), [typeof(int)])!;

    private static readonly MethodInfo AsStreamMethod = ((Func<string, MemoryStream>)AsStream).Method;

    public MySqlJsonTypeMapping()
        : base("json", typeof(JsonTypePlaceholder), dbType: null) { }

    private MySqlJsonTypeMapping(RelationalTypeMappingParameters parameters)
        : base(parameters) { }

    public override MethodInfo GetDataReaderMethod() => GetStringMethod;

    public override Expression CustomizeDataReaderExpression(Expression expression) => Expression.Call(AsStreamMethod, expression);

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new MySqlJsonTypeMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) => MySqlLiterals.Text((string)value);

    private static MemoryStream AsStream(string json) => new(Encoding.UTF8.GetBytes(json), writable: false);
}
