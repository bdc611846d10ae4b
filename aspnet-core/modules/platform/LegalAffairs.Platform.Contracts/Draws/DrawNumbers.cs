using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LegalAffairs.Platform.Draws;

/// <summary>
/// Numbers out of the seed: block i is HMAC-SHA-256 with the seed as key over i as eight bytes, i = 0, 1, 2 …; each block gives four numbers
/// of eight bytes, all big-endian.
/// </summary>
internal sealed class DrawNumbers
{
    private readonly byte[] _seed;
    private byte[] _block = [];
    private int _used;
    private ulong _next;

    public DrawNumbers(ReadOnlySpan<byte> seed) => _seed = seed.ToArray();

    /// <summary>At least 0, less than the bound, each with the same chance: a number past the last whole multiple of the bound is passed over.</summary>
    public long Below(long bound)
    {
        var size = (ulong)bound;
        var surplus = unchecked(0 - size) % size;
        while (true)
        {
            var number = Next();
            if (number <= ulong.MaxValue - surplus)
            {
                return (long)(number % size);
            }
        }
    }

    private ulong Next()
    {
        if (_used == _block.Length)
        {
            var counter = new byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64BigEndian(counter, _next++);
            _block = HMACSHA256.HashData(_seed, counter);
            _used = 0;
        }

        var number = BinaryPrimitives.ReadUInt64BigEndian(_block.AsSpan(_used));
        _used += sizeof(ulong);
        return number;
    }
}
