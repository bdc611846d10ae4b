using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

/// <summary>A type of which only the store type and the literals are peculiar; the driver layer translates its values.</summary>
internal class MySqlLiteralTypeMapping : RelationalTypeMapping
{
    private readonly Func<object, string> _literal;

    public MySqlLiteralTypeMapping(
        string storeType,
        Type clrType,
        JsonValueReaderWriter jsonValueReaderWriter,
        Func<object, string> literal,
        StoreTypePostfix postfix = StoreTypePostfix.None,
        int? precision = null,
        int? scale = null
    )
        : this(
            new RelationalTypeMappingParameters(
                new CoreTypeMappingParameters(clrType, jsonValueReaderWriter: jsonValueReaderWriter),
                storeType,
                postfix,
                precision: precision,
                scale: scale
            ),
            literal
        ) { }

    protected MySqlLiteralTypeMapping(RelationalTypeMappingParameters parameters, Func<object, string> literal)
        : base(parameters) => _literal = literal;

    protected Func<object, string> Literal => _literal;

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) =>
        new MySqlLiteralTypeMapping(parameters, _literal);

    protected override string GenerateNonNullSqlLiteral(object value) => _literal(value);
}
