using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

internal sealed class MySqlStringTypeMapping : StringTypeMapping
{
    public MySqlStringTypeMapping(
        string storeType,
        StoreTypePostfix postfix = StoreTypePostfix.None,
        int? size = null,
        bool fixedLength = false
    )
        : base(
            new RelationalTypeMappingParameters(
                new CoreTypeMappingParameters(typeof(string), jsonValueReaderWriter: JsonStringReaderWriter.Instance),
                storeType,
                postfix,
                unicode: true,
                size: size,
                fixedLength: fixedLength
            )
        ) { }

    private MySqlStringTypeMapping(RelationalTypeMappingParameters parameters)
        : base(parameters) { }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new MySqlStringTypeMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) => MySqlLiterals.Text((string)value);
}
