using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity.ProtectionKeys;
using Microsoft.Extensions.Configuration;

namespace LegalAffairs.Platform.PersonalData;

/// <summary>
/// AES-256-GCM with keys derived from the master key. A rotation counts Security:PersonalDataKey up: what is written from then on has the new
/// key, what was written before names its own. The hash's key never changes, because a hash cannot be made anew without the value.
/// </summary>
internal sealed class PersonalDataProtector(IMasterKey masterKey, IConfiguration configuration)
    : IPersonalDataProtector,
        ISingletonDependency
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const char Separator = '.';

    private readonly int _currentKey = configuration.GetValue("Security:PersonalDataKey", 1);
    private readonly ConcurrentDictionary<string, byte[]> _keys = new(StringComparer.Ordinal);

    public string CurrentPrefix => PrefixOf(_currentKey);

    public string Protect(string purpose, string value)
    {
        var plain = Encoding.UTF8.GetBytes(value);
        var result = new byte[NonceLength + TagLength + plain.Length];
        var nonce = result.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(EncryptionKey(_currentKey), TagLength);
        aes.Encrypt(
            nonce,
            plain,
            result.AsSpan(NonceLength + TagLength),
            result.AsSpan(NonceLength, TagLength),
            Encoding.UTF8.GetBytes(purpose)
        );
        return CurrentPrefix + Convert.ToBase64String(result);
    }

    public string Unprotect(string purpose, string protectedValue)
    {
        var parts = protectedValue.Split(Separator);
        var encrypted = new byte[protectedValue.Length];
        if (
            parts.Length != 2
            || !int.TryParse(parts[0].TrimStart('k'), NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            || !Convert.TryFromBase64String(parts[1], encrypted, out var length)
            || length < NonceLength + TagLength
        )
        {
            throw new CryptographicException("This is no protected value.");
        }

        var plain = new byte[length - NonceLength - TagLength];
        using var aes = new AesGcm(EncryptionKey(key), TagLength);
        aes.Decrypt(
            encrypted.AsSpan(0, NonceLength),
            encrypted.AsSpan(NonceLength + TagLength, plain.Length),
            encrypted.AsSpan(NonceLength, TagLength),
            plain,
            Encoding.UTF8.GetBytes(purpose)
        );
        return Encoding.UTF8.GetString(plain);
    }

    public bool IsCurrent(string protectedValue) => protectedValue.StartsWith(CurrentPrefix, StringComparison.Ordinal);

    public string Hash(string purpose, string value) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Key($"hash {purpose}"), Encoding.UTF8.GetBytes(value)));

    private static string PrefixOf(int key) => string.Create(CultureInfo.InvariantCulture, $"k{key}{Separator}");

    private byte[] EncryptionKey(int number) => Key(string.Create(CultureInfo.InvariantCulture, $"encryption {number}"));

    private byte[] Key(string name) => _keys.GetOrAdd(name, n => masterKey.Derive($"personal data, {n}"));
}
