using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LegalAffairs.Cli.Copying;

/// <summary>How a column's values are read, in the form that both engines give back unchanged.</summary>
internal static class ColumnReading
{
    private static readonly Dictionary<Type, Func<DbDataReader, int, object>> ByType = new()
    {
        [typeof(string)] = (r, i) => r.GetString(i),
        [typeof(Guid)] = (r, i) => r.GetGuid(i),
        [typeof(bool)] = (r, i) => r.GetBoolean(i),
        [typeof(byte)] = (r, i) => r.GetByte(i),
        [typeof(short)] = (r, i) => r.GetInt16(i),
        [typeof(int)] = (r, i) => r.GetInt32(i),
        [typeof(long)] = (r, i) => r.GetInt64(i),
        [typeof(double)] = (r, i) => r.GetDouble(i),
        [typeof(decimal)] = (r, i) => WithoutTrailingZeros(r.GetDecimal(i)),
        [typeof(DateTime)] = (r, i) => ToMicroseconds(r.GetDateTime(i)),
        [typeof(DateOnly)] = (r, i) => r.GetFieldValue<DateOnly>(i),
        [typeof(TimeOnly)] = (r, i) => ToMicroseconds(r.GetFieldValue<TimeOnly>(i)),
        [typeof(byte[])] = (r, i) => r.GetFieldValue<byte[]>(i),
    };

    public static Func<DbDataReader, int, object> For(ITable table, IColumn column)
    {
        // A document has no property of its own, and is text on every engine.
        var type = column.PropertyMappings.Any() ? column.ProviderClrType : typeof(string);
        type = Nullable.GetUnderlyingType(type) ?? type;
        return ByType.GetValueOrDefault(type.IsEnum ? Enum.GetUnderlyingType(type) : type)
            ?? throw new CommandException($"{table.Name}.{column.Name} is of the type {type.Name}, which copy does not know.");
    }

    // 1.50 and 1.500000 are the same number.
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.000000000000000000000000000000000m;

    // SQLite keeps tenths of a microsecond, datetime(6) does not; the server would round them.
    private static DateTime ToMicroseconds(DateTime value) => value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMicrosecond));

    private static TimeOnly ToMicroseconds(TimeOnly value) => new(value.Ticks - (value.Ticks % TimeSpan.TicksPerMicrosecond));
}
