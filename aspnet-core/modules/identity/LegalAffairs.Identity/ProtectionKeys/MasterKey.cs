using System.Security.Cryptography;
using System.Text;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace LegalAffairs.Identity.ProtectionKeys;

/// <summary>Encrypts the keys in the database. It lies in a file, the same on every node, so that a copy of the database alone opens nothing.</summary>
internal sealed class MasterKey(IConfiguration configuration) : IMasterKey, ISingletonDependency
{
    private const int Length = 32;
    private const int IdLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private byte[]? _key;

    public string File { get; } =
        Path.GetFullPath(
            configuration["Security:MasterKeyFile"] is { Length: > 0 } file
                ? file
                : Path.Combine(configuration["App:DataDirectory"] ?? "data", "master.key")
        );

    /// <summary>Tells keys apart and says nothing of them.</summary>
    public string Id => IdOf(Value);

    private byte[] Value => _key ??= Read();

    /// <summary>For a new database; a file that is there already, put there by an administrator, is taken.</summary>
    public void CreateIfMissing()
    {
        if (System.IO.File.Exists(File))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        // It gets its name when it is whole, and nobody else may ever read it.
        var temporary = $"{File}.{Path.GetRandomFileName()}";
        using (var stream = new FileStream(temporary, CreationOptions()))
        using (var writer = new StreamWriter(stream))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        System.IO.File.Move(temporary, File);
    }

    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Value, Length, info: Encoding.UTF8.GetBytes($"LegalAffairs derived key: {purpose}"));

    /// <summary>Nonce, tag and ciphertext.</summary>
    public byte[] Encrypt(byte[] plaintext, byte[] purpose)
    {
        var result = new byte[NonceLength + TagLength + plaintext.Length];
        var nonce = result.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Value, TagLength);
        aes.Encrypt(nonce, plaintext, result.AsSpan(NonceLength + TagLength), result.AsSpan(NonceLength, TagLength), purpose);
        return result;
    }

    /// <exception cref="CryptographicException">Another master key, or somebody has changed it.</exception>
    public byte[] Decrypt(byte[] encrypted, byte[] purpose)
    {
        if (encrypted.Length < NonceLength + TagLength)
        {
            throw new CryptographicException("It is cut short.");
        }

        var plaintext = new byte[encrypted.Length - NonceLength - TagLength];
        using var aes = new AesGcm(Value, TagLength);
        aes.Decrypt(
            encrypted.AsSpan(0, NonceLength),
            encrypted.AsSpan(NonceLength + TagLength),
            encrypted.AsSpan(NonceLength, TagLength),
            plaintext,
            purpose
        );
        return plaintext;
    }

    private static string IdOf(byte[] key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, "LegalAffairs master key"u8))[..IdLength];

    private static FileStreamOptions CreationOptions()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private byte[] Read()
    {
        if (!System.IO.File.Exists(File))
        {
            throw new UnsuitableDatabaseException(
                $"The master key {File} is missing, and without it sessions and personal data in this database cannot be read. "
                    + "Copy master.key from the node on which the database was made or from its backup, or set Security:MasterKeyFile."
            );
        }

        var key = new byte[Length];
        return Convert.TryFromBase64String(System.IO.File.ReadAllText(File).Trim(), key, out var length) && length == Length
            ? key
            : throw new UnsuitableDatabaseException(
                $"{File} holds no master key: {Length} bytes in Base64 are expected. Restore it from its backup."
            );
    }
}
