using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

internal sealed class MySqlByteArrayTypeMapping : ByteArrayTypeMapping
{
    public MySqlByteArrayTypeMapping(
        string storeType,
        StoreTypePostfix postfix = StoreTypePostfix.None,
        int? size = null,
        bool fixedLength = false
    )
        : base(
            new RelationalTypeMappingParameters(
                new CoreTypeMappingParameters(typeof(byte[]), jsonValueReaderWriter: JsonByteArrayReaderWriter.Instance),
                storeType,
                postfix,
                size: size,
                fixedLength: fixedLength
            )
        ) { }

    private MySqlByteArrayTypeMapping(RelationalTypeMappingParameters parameters)
        : base(parameters) { }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new MySqlByteArrayTypeMapping(parameters);
}
