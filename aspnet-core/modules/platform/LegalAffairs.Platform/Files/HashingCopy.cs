using System.Buffers;
using System.Security.Cryptography;
using LegalAffairs.Abp;

namespace LegalAffairs.Platform.Files;

/// <summary>Copies an upload once: hashed on the way, stopped at the first byte above the limit.</summary>
internal static class HashingCopy
{
    public const long DefaultMaxBytes = 20 * 1024 * 1024;

    private const int BufferLength = 81920;

    /// <remarks>What was written before a refusal or a broken connection stays in <paramref name="target"/>: the caller throws it away.</remarks>
    public static async Task<HashedContent> CopyAsync(Stream source, Stream target, long maxBytes, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            long length = 0;
            for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0; )
            {
                length += read;
                if (length > maxBytes)
                {
                    throw new BusinessException(PlatformErrorCodes.FileTooLarge).WithData("maxMegabytes", maxBytes / 1024 / 1024);
                }

                hash.AppendData(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            return new HashedContent(length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
