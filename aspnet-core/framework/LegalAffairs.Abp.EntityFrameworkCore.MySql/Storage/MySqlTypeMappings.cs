using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

/// <summary>Every type that the provider knows, with the store types that may hold it; the first is its own.</summary>
internal static class MySqlTypeMappings
{
    public static readonly MySqlJsonTypeMapping Json = new();

    public static readonly IReadOnlyDictionary<Type, KnownType> ByClrType = new KnownType[]
    {
        new(new BoolTypeMapping("tinyint(1)"), "tinyint", "bool", "boolean"),
        new(new SByteTypeMapping("tinyint"), "tinyint"),
        new(new ByteTypeMapping("tinyint unsigned"), "tinyint unsigned"),
        new(new ShortTypeMapping("smallint"), "smallint"),
        new(new UShortTypeMapping("smallint unsigned"), "smallint unsigned"),
        new(new IntTypeMapping("int"), "int", "integer", "mediumint"),
        new(new UIntTypeMapping("int unsigned"), "int unsigned", "integer unsigned", "mediumint unsigned"),
        new(new LongTypeMapping("bigint"), "bigint"),
        new(new ULongTypeMapping("bigint unsigned"), "bigint unsigned"),
        // A float column would come back with six digits.
        new(new MySqlLiteralTypeMapping("double", typeof(float), JsonFloatReaderWriter.Instance, MySqlLiterals.Float), "double"),
        new(
            new MySqlLiteralTypeMapping("double", typeof(double), JsonDoubleReaderWriter.Instance, MySqlLiterals.Double),
            "double",
            "double precision",
            "real"
        ),
        new(Decimal, "decimal", "numeric", "dec", "fixed"),
        new(new MySqlStringTypeMapping("longtext"), "longtext", "mediumtext", "text", "tinytext", "varchar", "char", "json", "enum", "set"),
        new(new MySqlByteArrayTypeMapping("longblob"), "longblob", "mediumblob", "blob", "tinyblob", "varbinary", "binary"),
        new(
            new MySqlLiteralTypeMapping("binary(16)", typeof(Guid), JsonGuidReaderWriter.Instance, v => MySqlLiterals.Guid((Guid)v)),
            "binary"
        ),
        new(new MySqlDateTimeTypeMapping(), "datetime", "timestamp"),
        new(Moment("datetime", typeof(DateTimeOffset), JsonDateTimeOffsetReaderWriter.Instance, OffsetLiteral), "datetime", "timestamp"),
        new(
            new MySqlLiteralTypeMapping("date", typeof(DateOnly), JsonDateOnlyReaderWriter.Instance, v => MySqlLiterals.Date((DateOnly)v)),
            "date"
        ),
        new(
            Moment("time", typeof(TimeOnly), JsonTimeOnlyReaderWriter.Instance, v => MySqlLiterals.Time(((TimeOnly)v).ToTimeSpan())),
            "time"
        ),
        new(Moment("time", typeof(TimeSpan), JsonTimeSpanReaderWriter.Instance, v => MySqlLiterals.Time((TimeSpan)v)), "time"),
    }.ToDictionary(t => t.Mapping.ClrType);

    // Wide enough for every decimal of .NET's.
    private static MySqlLiteralTypeMapping Decimal =>
        new(
            "decimal",
            typeof(decimal),
            JsonDecimalReaderWriter.Instance,
            MySqlLiterals.Decimal,
            StoreTypePostfix.PrecisionAndScale,
            65,
            30
        );

    private static MySqlLiteralTypeMapping Moment(
        string storeType,
        Type clrType,
        JsonValueReaderWriter json,
        Func<object, string> literal
    ) => new(storeType, clrType, json, literal, StoreTypePostfix.Precision, MySqlLiterals.FractionalDigits);

    private static string OffsetLiteral(object value) => MySqlLiterals.DateTime(((DateTimeOffset)value).UtcDateTime);

    internal sealed record KnownType(RelationalTypeMapping Mapping, params string[] StoreTypes);
}
