using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LegalAffairs.Abp.EntityFrameworkCore.Modeling;

public static class JsonColumn
{
    // camelCase, enums as numbers, Chinese left readable.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Keeps values of this type as JSON text; one changed when its JSON did. Null stays null in the database. Said before the model is built:
    /// otherwise EF Core first takes them for entities.
    /// </summary>
    public static void HaveJsonColumns<T>(this ModelConfigurationBuilder builder) =>
        builder.Properties<T>().HaveConversion<JsonText<T>, SameJson<T>>();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The column holds null.");

    private sealed class JsonText<T>() : ValueConverter<T, string>(value => Write(value), json => Read<T>(json));

    private sealed class SameJson<T>()
        : ValueComparer<T>((a, b) => Write(a) == Write(b), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);
}
