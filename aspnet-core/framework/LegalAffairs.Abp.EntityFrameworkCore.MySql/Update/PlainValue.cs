using System.Text;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Update;

/// <summary>
/// Keys, whole numbers, truth values and nothing at all: written into a long statement, as the driver would do in the end, since each parameter
/// costs it much more. Words, days and amounts stay parameters, which logs do not show.
/// </summary>
internal static class PlainValue
{
    private static readonly HashSet<Type> Types = [typeof(Guid), typeof(bool), typeof(byte), typeof(short), typeof(int), typeof(long)];

    public static bool Is(IColumnModification column) =>
        column.TypeMapping is { } mapping
        && (column.Value is null || Types.Contains(Nullable.GetUnderlyingType(StoredType(mapping)) ?? StoredType(mapping)));

    public static void Append(StringBuilder sql, IColumnModification column) =>
        sql.Append(column.TypeMapping!.GenerateSqlLiteral(column.Value));

    private static Type StoredType(RelationalTypeMapping mapping) => mapping.Converter?.ProviderClrType ?? mapping.ClrType;
}
