using System.Buffers.Binary;
using System.IO.Compression;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>A small picture in place of a screenshot or a photo: coloured bars that differ from seed to seed.</summary>
internal static class EvidencePicture
{
    private const int Width = 320;
    private const int Height = 200;
    private const int Bars = 8;
    private const uint Polynomial = 0xEDB88320;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Png(int seed)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        header[8] = 8; // bits a channel
        header[9] = 2; // red, green, blue
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "IDAT"u8, Compress(seed));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Compress(int seed)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest))
        {
            var line = new byte[1 + 3 * Width];
            for (var y = 0; y < Height; y++)
            {
                for (var x = 0; x < Width; x++)
                {
                    Paint(line.AsSpan(1 + 3 * x, 3), seed, x * Bars / Width, y);
                }

                zlib.Write(line);
            }
        }

        return compressed.ToArray();
    }

    private static void Paint(Span<byte> pixel, int seed, int bar, int y)
    {
        var isBar = y > Height - 20 - (seed * 31 + bar * 47) % (Height - 40);
        pixel[0] = (byte)(isBar ? 30 + seed * 17 % 90 : 245);
        pixel[1] = (byte)(isBar ? 90 + bar * 12 : 247);
        pixel[2] = (byte)(isBar ? 160 : 250);
    }

    private static void WriteChunk(Stream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(name);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(content, Checksum(name, uint.MaxValue)));
        png.Write(number);
    }

    private static uint Checksum(ReadOnlySpan<byte> content, uint start)
    {
        var sum = start;
        foreach (var value in content)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
            }
        }

        return sum;
    }
}
