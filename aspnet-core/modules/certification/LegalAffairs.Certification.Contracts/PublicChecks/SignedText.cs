using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>
/// LA1.key.content.signature: the name of the key, JSON, and an ECDSA signature (P-256, SHA-256, r and s of 32 bytes each) over all before the
/// last dot, the last two in Base64 for addresses. Short enough for a QR code, and checked by a page with nothing but the public key. The name
/// of the key proves nothing; it tells a code of another bureau from one that was altered.
/// </summary>
public static class SignedText
{
    private const int KeyNameLength = 8;
    private const string Prefix = "LA1.";

    // Chinese as it is: escaped, it would be twice as long. It is never put into HTML without more ado.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Sign<T>(T content, ECDsa key)
    {
        var text = HeadOf(key) + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content, Options));
        return $"{text}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256))}";
    }

    /// <returns>Null: it was altered, signed by somebody else, or is something else altogether.</returns>
    public static T? Read<T>(string text, ECDsa publicKey)
        where T : class
    {
        var (head, end) = (HeadOf(publicKey), text.LastIndexOf('.'));
        if (end <= head.Length || !text.StartsWith(head, StringComparison.Ordinal) || !Base64Url.IsValid(text.AsSpan(end + 1)))
        {
            return null;
        }

        // Written in one way only: bits that mean nothing must not be altered either.
        var signature = Base64Url.DecodeFromChars(text.AsSpan(end + 1));
        return
            text[(end + 1)..] == Base64Url.EncodeToString(signature)
            && publicKey.VerifyData(Encoding.UTF8.GetBytes(text[..end]), signature, HashAlgorithmName.SHA256)
            ? JsonSerializer.Deserialize<T>(Base64Url.DecodeFromChars(text.AsSpan(head.Length, end - head.Length)), Options)
            : null;
    }

    /// <param name="publicKey">As SubjectPublicKeyInfo.</param>
    public static string NameOf(byte[] publicKey) => Base64Url.EncodeToString(SHA256.HashData(publicKey))[..KeyNameLength];

    private static string HeadOf(ECDsa key) => $"{Prefix}{NameOf(key.ExportSubjectPublicKeyInfo())}.";
}
