using System.Text.Encodings.Web;
using System.Text.Json;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Rules, inputs and outcomes as a database column: camelCase, enums as numbers, Chinese left readable.</summary>
internal static class GradingJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The column holds null.");
}
