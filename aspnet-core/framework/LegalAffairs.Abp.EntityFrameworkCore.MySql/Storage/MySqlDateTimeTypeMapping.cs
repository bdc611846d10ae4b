using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

/// <summary>Moments are stored in UTC and come back as UTC.</summary>
internal sealed class MySqlDateTimeTypeMapping : MySqlLiteralTypeMapping
{
    private static readonly MethodInfo AsUtcMethod = ((Func<DateTime, DateTime>)AsUtc).Method;

    public MySqlDateTimeTypeMapping()
        : base(
            "datetime",
            typeof(DateTime),
            JsonDateTimeReaderWriter.Instance,
            v => MySqlLiterals.DateTime(ToUtc((DateTime)v)),
            StoreTypePostfix.Precision,
            MySqlLiterals.FractionalDigits
        ) { }

    private MySqlDateTimeTypeMapping(RelationalTypeMappingParameters parameters, Func<object, string> literal)
        : base(parameters, literal) { }

    public override Expression CustomizeDataReaderExpression(Expression expression) => Expression.Call(AsUtcMethod, expression);

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) =>
        new MySqlDateTimeTypeMapping(parameters, Literal);

    protected override void ConfigureParameter(DbParameter parameter)
    {
        if (parameter.Value is DateTime value)
        {
            parameter.Value = ToUtc(value);
        }
    }

    private static DateTime AsUtc(DateTime value) => DateTime.SpecifyKind(value, DateTimeKind.Utc);

    private static DateTime ToUtc(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
}
