using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>The getters: what the driver reads wrongly, or refuses to read, is put right here.</summary>
internal sealed partial class GuardedMySqlDataReader
{
    public override object GetValue(int ordinal) => Plain(inner.GetValue(ordinal));

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }
        return count;
    }

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal)
    {
        var type = inner.GetFieldType(ordinal);
        return type == typeof(Guid) ? typeof(byte[]) : type;
    }

    public override string GetString(int ordinal) =>
        GetValue(ordinal) switch
        {
            string text => text,
            byte[] bytes => System.Text.Encoding.UTF8.GetString(bytes),
            DBNull => throw NullValue(ordinal),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    public override Guid GetGuid(int ordinal) =>
        inner.GetValue(ordinal) switch
        {
            // The driver reads the bytes little-endian.
            Guid swapped => Swap(swapped),
            byte[] bytes => new Guid(bytes, bigEndian: true),
            string text => Guid.Parse(text),
            DBNull => throw NullValue(ordinal),
            var value => throw Mismatch(value, typeof(Guid)),
        };

    public override bool GetBoolean(int ordinal) =>
        inner.GetValue(ordinal) switch
        {
            bool value => value,
            DBNull => throw NullValue(ordinal),
            // A Boolean inside JSON comes back as text.
            string text => text is "1" || (text is not "0" && bool.Parse(text)),
            var value => Convert.ToBoolean(value, CultureInfo.InvariantCulture),
        };

    public override byte GetByte(int ordinal) => Convert.ToByte(Number(ordinal), Invariant);

    public override short GetInt16(int ordinal) => Convert.ToInt16(Number(ordinal), Invariant);

    public override int GetInt32(int ordinal) => inner.GetInt32(ordinal);

    public override long GetInt64(int ordinal) => inner.GetInt64(ordinal);

    public override float GetFloat(int ordinal) => inner.GetFloat(ordinal);

    public override double GetDouble(int ordinal) => inner.GetDouble(ordinal);

    public override decimal GetDecimal(int ordinal) => inner.GetDecimal(ordinal);

    public override char GetChar(int ordinal) => GetString(ordinal) is [var letter, ..] ? letter : throw Mismatch("", typeof(char));

    public override DateTime GetDateTime(int ordinal) =>
        // The kind that the driver gives a TIMESTAMP depends on the zone of this machine; all are UTC here.
        DateTime.SpecifyKind(inner.GetDateTime(ordinal), DateTimeKind.Unspecified);

    public TimeSpan GetTimeSpan(int ordinal) =>
        inner.GetValue(ordinal) switch
        {
            TimeSpan time => time,
            string text => TimeSpan.Parse(text, Invariant),
            DateTime instant => instant.TimeOfDay,
            DBNull => throw NullValue(ordinal),
            var value => throw Mismatch(value, typeof(TimeSpan)),
        };

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        Copy(Bytes(ordinal), dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Copy(GetString(ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length);

    public override Stream GetStream(int ordinal) => new MemoryStream(Bytes(ordinal), false);

    public override TextReader GetTextReader(int ordinal) => new StringReader(GetString(ordinal));

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static object Plain(object value) =>
        value switch
        {
            // With OldGuids a Guid is nothing but the 16 bytes of a binary(16).
            Guid guid => guid.ToByteArray(),
            DateTime instant when instant.Kind != DateTimeKind.Unspecified => DateTime.SpecifyKind(instant, DateTimeKind.Unspecified),
            _ => value,
        };

    private object Number(int ordinal) => inner.GetValue(ordinal) is var value and not DBNull ? value : throw NullValue(ordinal);

    private byte[] Bytes(int ordinal) =>
        GetValue(ordinal) switch
        {
            byte[] bytes => bytes,
            string text => System.Text.Encoding.UTF8.GetBytes(text),
            DBNull => throw NullValue(ordinal),
            var value => throw Mismatch(value, typeof(byte[])),
        };

    private static Guid Swap(Guid littleEndian)
    {
        Span<byte> bytes = stackalloc byte[16];
        littleEndian.TryWriteBytes(bytes);
        return new Guid(bytes, bigEndian: true);
    }

    private static long Copy<T>(T[] source, long from, T[]? target, int to, int length)
    {
        if (target is null)
        {
            return source.Length;
        }
        var count = Math.Clamp(source.Length - from, 0, Math.Min(length, target.Length - to));
        Array.Copy(source, from, target, to, count);
        return count;
    }

    private InvalidCastException NullValue(int ordinal) => new($"The column '{GetName(ordinal)}' is null.");

    private static InvalidCastException Mismatch(object value, Type type) =>
        new($"A value of type {value.GetType().Name} cannot be read as {type.Name}.");
}
