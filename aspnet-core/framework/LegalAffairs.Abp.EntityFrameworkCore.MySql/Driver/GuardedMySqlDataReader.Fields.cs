using System.Globalization;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

internal sealed partial class GuardedMySqlDataReader
{
    /// <remarks>The comparisons of types are decided when the method is compiled for a value type, so no value is boxed.</remarks>
    public override T GetFieldValue<T>(int ordinal)
    {
        if (typeof(T) == typeof(int))
        {
            return As<T, int>(GetInt32(ordinal));
        }
        if (typeof(T) == typeof(long))
        {
            return As<T, long>(GetInt64(ordinal));
        }
        if (typeof(T) == typeof(bool))
        {
            return As<T, bool>(GetBoolean(ordinal));
        }
        if (typeof(T) == typeof(Guid))
        {
            return As<T, Guid>(GetGuid(ordinal));
        }
        if (typeof(T) == typeof(DateTime))
        {
            return As<T, DateTime>(GetDateTime(ordinal));
        }
        if (typeof(T) == typeof(decimal))
        {
            return As<T, decimal>(GetDecimal(ordinal));
        }
        return (T)Read(ordinal, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), typeof(T));
    }

    private object Read(int ordinal, Type type, Type asked)
    {
        if (IsDBNull(ordinal))
        {
            // Only a caller that can hold a null gets one.
            return asked == typeof(object) || asked == typeof(DBNull) ? DBNull.Value
                : asked != type ? null!
                : throw NullValue(ordinal);
        }
        return type switch
        {
            _ when type == typeof(object) => GetValue(ordinal),
            _ when type == typeof(string) => GetString(ordinal),
            _ when type == typeof(byte[]) => Bytes(ordinal),
            _ when type == typeof(Guid) => GetGuid(ordinal),
            _ when type == typeof(bool) => GetBoolean(ordinal),
            _ when type == typeof(DateTime) => GetDateTime(ordinal),
            _ when type == typeof(DateOnly) => DateOnly.FromDateTime(GetDateTime(ordinal)),
            _ when type == typeof(TimeOnly) => TimeOnly.FromTimeSpan(GetTimeSpan(ordinal)),
            _ when type == typeof(TimeSpan) => GetTimeSpan(ordinal),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(GetDateTime(ordinal), TimeSpan.Zero),
            _ when type == typeof(char) => GetChar(ordinal),
            _ when type == typeof(Stream) => GetStream(ordinal),
            _ when type == typeof(TextReader) => GetTextReader(ordinal),
            _ when type == typeof(ReadOnlyMemory<byte>) => new ReadOnlyMemory<byte>(Bytes(ordinal)),
            _ when type.IsEnum => Enum.ToObject(type, Number(ordinal)),
            _ => Convert.ChangeType(Number(ordinal), type, CultureInfo.InvariantCulture),
        };
    }

    private static TResult As<TResult, TValue>(TValue value) => System.Runtime.CompilerServices.Unsafe.As<TValue, TResult>(ref value);
}
