using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>
/// LA1.content.signature: JSON and an ECDSA signature (P-256, SHA-256, r and s of 32 bytes each) over all before the last dot, both in
/// Base64 for addresses. Short enough for a QR code, and checked by a page with nothing but the public key.
/// </summary>
public static class SignedText
{
    private const string Prefix = "LA1.";

    public static string Sign<T>(T content, ECDsa key)
    {
        var text = Prefix + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content, JsonSerializerOptions.Web));
        return $"{text}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256))}";
    }

    /// <returns>Null: it was altered, signed by somebody else, or is something else altogether.</returns>
    public static T? Read<T>(string text, ECDsa publicKey)
        where T : class
    {
        var end = text.LastIndexOf('.');
        if (end <= Prefix.Length || !text.StartsWith(Prefix, StringComparison.Ordinal) || !Base64Url.IsValid(text.AsSpan(end + 1)))
        {
            return null;
        }

        // Written in one way only: bits that mean nothing must not be altered either.
        var signature = Base64Url.DecodeFromChars(text.AsSpan(end + 1));
        return
            text[(end + 1)..] == Base64Url.EncodeToString(signature)
            && publicKey.VerifyData(Encoding.UTF8.GetBytes(text[..end]), signature, HashAlgorithmName.SHA256)
            ? JsonSerializer.Deserialize<T>(
                Base64Url.DecodeFromChars(text.AsSpan(Prefix.Length, end - Prefix.Length)),
                JsonSerializerOptions.Web
            )
            : null;
    }
}
