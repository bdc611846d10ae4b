using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LegalAffairs.Platform.Draws;

/// <summary>抽取凭证: all that recomputing takes. Hashes, secret and seed are lower-case hex.</summary>
/// <param name="List">The list's text, byte for byte what was hashed.</param>
/// <param name="Reason">Of a re-draw.</param>
public sealed record DrawReceipt(
    [property: JsonRequired] string Format,
    string? Reason,
    DateTime PreparedTime,
    [property: JsonRequired] string ListSha256,
    [property: JsonRequired] string SecretSha256,
    DateTime DrawnTime,
    [property: JsonRequired] string Witness,
    [property: JsonRequired] string PublicValue,
    [property: JsonRequired] string Secret,
    [property: JsonRequired] string Seed,
    [property: JsonRequired] IReadOnlyList<DrawnOne> Drawn,
    [property: JsonRequired] string List
)
{
    public const string CurrentFormat = "legal-affairs-draw-receipt/1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <exception cref="JsonException">Not such a receipt.</exception>
    public static DrawReceipt FromJson(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<DrawReceipt>(json, Options) ?? throw new JsonException("The receipt is empty.");
}

public sealed record DrawnOne(Guid Id, string Name);
