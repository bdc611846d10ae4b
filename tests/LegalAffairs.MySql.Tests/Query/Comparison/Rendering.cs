using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LegalAffairs.MySql.Tests.Query.Comparison;

/// <summary>Rows as text, without what is no difference in value: zeros after a decimal, the kind of a moment, the last digits of a double.</summary>
internal static class Rendering
{
    private static readonly JsonSerializerOptions Options = new()
    {
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        IncludeFields = true,
        Converters =
        {
            new As<decimal>(d => (d / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)),
            new As<double>(d => (d == 0 ? 0 : d).ToString("G12", CultureInfo.InvariantCulture)),
            new As<float>(f => f.ToString("G6", CultureInfo.InvariantCulture)),
            new As<DateTime>(d => d.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)),
        },
    };

    public static string Of<T>(T row) => JsonSerializer.Serialize(row, Options);

    private sealed class As<T>(Func<T, string> render) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(render(value));
    }
}
