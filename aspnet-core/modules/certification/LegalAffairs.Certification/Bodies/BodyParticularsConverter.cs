using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LegalAffairs.Certification.Bodies;

/// <summary>As JSON, with Chinese as it is: escaped, it would be six times as long.</summary>
internal sealed class BodyParticularsConverter()
    : ValueConverter<BodyParticulars?, string?>(
        p => JsonSerializer.Serialize(p, Options),
        text => text == null ? null : JsonSerializer.Deserialize<BodyParticulars>(text, Options)
    )
{
    public const int MaxLength = 2000;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
