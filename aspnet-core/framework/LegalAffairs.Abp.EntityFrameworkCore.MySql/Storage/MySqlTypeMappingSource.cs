using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

internal sealed partial class MySqlTypeMappingSource(
    TypeMappingSourceDependencies dependencies,
    RelationalTypeMappingSourceDependencies relationalDependencies
) : RelationalTypeMappingSource(dependencies, relationalDependencies)
{
    /// <summary>A longtext cannot be indexed, so a key of no stated length gets one.</summary>
    public const int DefaultKeyLength = 255;

    // 65,535 bytes in a row, 4 for a character.
    private const int MaxVarcharLength = 16_383;
    private const int MaxVarbinaryLength = 65_535;

    protected override RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo) =>
        base.FindMapping(mappingInfo) ?? Find(mappingInfo)?.WithTypeMappingInfo(mappingInfo);

    private static RelationalTypeMapping? Find(in RelationalTypeMappingInfo info)
    {
        if (info.ClrType == typeof(JsonTypePlaceholder))
        {
            return MySqlTypeMappings.Json;
        }

        var storeType = info.StoreTypeName is null ? null : WithoutFacets(info.StoreTypeName);
        if (info.ClrType is null)
        {
            return storeType is null ? null : FindByStoreType(info.StoreTypeName!, storeType);
        }

        return
            MySqlTypeMappings.ByClrType.TryGetValue(info.ClrType, out var known)
            && (storeType is null || known.StoreTypes.Contains(storeType, StringComparer.Ordinal))
            ? WithSize(known.Mapping, info)
            : null;
    }

    private static RelationalTypeMapping? FindByStoreType(string storeTypeName, string storeType)
    {
        // Types share store types; what the driver would give decides.
        var clrType = (storeTypeName.ToLowerInvariant(), storeType) switch
        {
            ("tinyint(1)", _) or (_, "bool" or "boolean") => typeof(bool),
            (_, "tinyint") => typeof(sbyte),
            ("binary(16)", _) => typeof(Guid),
            (_, "binary") => typeof(byte[]),
            (_, "double") => typeof(double),
            (_, "time") => typeof(TimeSpan),
            (_, "datetime" or "timestamp") => typeof(DateTime),
            _ => MySqlTypeMappings
                .ByClrType.Values.FirstOrDefault(t => t.StoreTypes.Contains(storeType, StringComparer.Ordinal))
                ?.Mapping.ClrType,
        };
        return clrType is null ? null : MySqlTypeMappings.ByClrType[clrType].Mapping;
    }

    private static RelationalTypeMapping WithSize(RelationalTypeMapping mapping, in RelationalTypeMappingInfo info)
    {
        if (info.StoreTypeName is not null)
        {
            return mapping;
        }

        var size = info.Size ?? (info.IsKeyOrIndex ? DefaultKeyLength : null);
        var isFixed = info.IsFixedLength == true;
        return mapping switch
        {
            MySqlStringTypeMapping when size is > 0 and <= MaxVarcharLength => new MySqlStringTypeMapping(
                isFixed && size <= DefaultKeyLength ? "char" : "varchar",
                StoreTypePostfix.Size,
                size,
                isFixed
            ),
            MySqlByteArrayTypeMapping when size is > 0 and <= MaxVarbinaryLength => new MySqlByteArrayTypeMapping(
                isFixed && size <= DefaultKeyLength ? "binary" : "varbinary",
                StoreTypePostfix.Size,
                size,
                isFixed
            ),
            _ => mapping,
        };
    }

    private static string WithoutFacets(string storeTypeName) => FacetsPattern().Replace(storeTypeName, "").Trim().ToLowerInvariant();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FacetsPattern();
}
