using System.Globalization;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

internal static class MySqlLiterals
{
    /// <summary>The server's clock knows microseconds.</summary>
    public const int FractionalDigits = 6;

    private static readonly long TicksPerMicrosecond = TimeSpan.TicksPerMicrosecond;

    // Backslashes count because the server must not run in NO_BACKSLASH_ESCAPES mode.
    public static string Text(string value) =>
        $"'{value.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Guid(Guid value) => $"X'{Convert.ToHexString(value.ToByteArray(bigEndian: true))}'";

    public static string DateTime(DateTime value) =>
        string.Create(CultureInfo.InvariantCulture, $"TIMESTAMP '{value:yyyy-MM-dd HH:mm:ss.ffffff}'");

    public static string Date(DateOnly value) => string.Create(CultureInfo.InvariantCulture, $"DATE '{value:yyyy-MM-dd}'");

    public static string Time(TimeSpan value)
    {
        var magnitude = value.Duration();
        var hours = (magnitude.Days * 24) + magnitude.Hours;
        var microseconds = magnitude.Ticks % TimeSpan.TicksPerSecond / TicksPerMicrosecond;
        var sign = value < TimeSpan.Zero ? "-" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"TIME '{sign}{hours:00}:{magnitude.Minutes:00}:{magnitude.Seconds:00}.{microseconds:000000}'"
        );
    }

    public static string Decimal(object value) =>
        Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    public static string Double(object value) =>
        WithExponent(Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));

    // In its own digits, which is how the driver sends a parameter.
    public static string Float(object value) =>
        WithExponent(Convert.ToSingle(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));

    // Without an exponent the server would calculate in decimals.
    private static string WithExponent(string number) => number.Contains('E', StringComparison.Ordinal) ? number : number + "E0";
}
