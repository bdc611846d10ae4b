using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

/// <summary>How much of long texts an index may hold, for all its columns together have 3,072 bytes.</summary>
internal static class IndexPrefixes
{
    private const int MaxKeyBytes = 3_072;
    private const int BytesPerCharacter = 4;
    private const int OtherColumnBytes = 16;

    /// <summary>A length for each column that must be cut, in the column's own unit; empty when all fits.</summary>
    public static IReadOnlyDictionary<string, int> For(IReadOnlyList<IColumn> columns)
    {
        var budget = MaxKeyBytes;
        var prefixes = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = columns.OrderBy(BytesOf).ToList();
        for (var i = 0; i < waiting.Count; i++)
        {
            var share = budget / (waiting.Count - i);
            var bytes = BytesOf(waiting[i]);
            if (bytes > share && IsCuttable(waiting[i].StoreTypeMapping))
            {
                bytes = share;
                prefixes[waiting[i].Name] = share / BytesPerUnit(waiting[i].StoreTypeMapping);
            }

            budget -= (int)bytes;
        }

        return prefixes;
    }

    private static long BytesOf(IColumn column) =>
        IsCuttable(column.StoreTypeMapping)
            ? (long)(column.StoreTypeMapping.Size ?? int.MaxValue) * BytesPerUnit(column.StoreTypeMapping)
            : OtherColumnBytes;

    private static bool IsCuttable(RelationalTypeMapping mapping) => TypeOf(mapping) == typeof(string) || TypeOf(mapping) == typeof(byte[]);

    private static int BytesPerUnit(RelationalTypeMapping mapping) => TypeOf(mapping) == typeof(string) ? BytesPerCharacter : 1;

    private static Type TypeOf(RelationalTypeMapping mapping) => mapping.Converter?.ProviderClrType ?? mapping.ClrType;
}
