namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Query.SqlGeneration;

/// <summary>CAST knows only a few types.</summary>
internal static class CastTypes
{
    public const string WideDecimal = "DECIMAL(65,30)";

    private static readonly Dictionary<Type, string> ByType = new()
    {
        [typeof(ulong)] = "UNSIGNED",
        [typeof(float)] = "DOUBLE",
        [typeof(double)] = "DOUBLE",
        [typeof(DateTime)] = "DATETIME(6)",
        [typeof(DateTimeOffset)] = "DATETIME(6)",
        [typeof(DateOnly)] = "DATE",
        [typeof(TimeOnly)] = "TIME(6)",
        [typeof(TimeSpan)] = "TIME(6)",
        [typeof(string)] = "CHAR",
        [typeof(byte[])] = "BINARY",
        [typeof(Guid)] = "BINARY(16)",
    };

    public static bool HasFraction(Type type) => type == typeof(decimal) || type == typeof(double) || type == typeof(float);

    public static bool IsTemporal(Type type) => ByType.TryGetValue(type, out var name) && name[0] is 'D' or 'T' && name != "DOUBLE";

    // Whole numbers become decimals without fraction, for 1.000000000000000000000000000000 is nothing to show.
    public static string Of(Type type, Type from) =>
        type == typeof(decimal) ? (HasFraction(from) || from == typeof(string) ? WideDecimal : "DECIMAL(20)")
        : ByType.TryGetValue(type, out var name) ? name
        : Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64 ? "SIGNED"
        : throw new InvalidOperationException($"The LINQ expression could not be translated: there is no cast to {type.Name}.");
}
