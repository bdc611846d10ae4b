using System.Buffers.Binary;

namespace LegalAffairs.Platform.Files;

/// <summary>Phones write recordings under general MP4 brands too, so what decides is whether a video track is there.</summary>
internal static class Mp4Content
{
    private const int MaxIndexBytes = 8 * 1024 * 1024;

    public static SniffedContent Tell(Stream content, ReadOnlySpan<byte> head)
    {
        var brand = head[8..12];
        if (brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("mif1"u8))
        {
            return "HEIC";
        }

        if (brand.SequenceEqual("qt  "u8))
        {
            return "QuickTime";
        }

        var index = ReadIndex(content);
        var hasVideo = index.AsSpan().IndexOf("vide"u8) >= 0;
        var hasSound = index.AsSpan().IndexOf("soun"u8) >= 0;
        return hasVideo || !hasSound ? "MP4 video" : FileType.M4a;
    }

    /// <summary>The "moov" box, which names the tracks; it may stand at the end of the file.</summary>
    private static byte[] ReadIndex(Stream content)
    {
        Span<byte> header = stackalloc byte[16];
        for (long at = 0; at + 8 <= content.Length; )
        {
            content.Position = at;
            var read = content.ReadAtLeast(header, 16, throwOnEndOfStream: false);
            long size = BinaryPrimitives.ReadUInt32BigEndian(header);
            if (size == 1 && read == 16)
            {
                size = (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(header[8..]), long.MaxValue);
            }
            else if (size == 0)
            {
                size = content.Length - at;
            }

            if (size < 8 || size > content.Length - at)
            {
                break;
            }

            if (header[4..8].SequenceEqual("moov"u8))
            {
                content.Position = at;
                var box = new byte[Math.Min(size, MaxIndexBytes)];
                content.ReadExactly(box);
                return box;
            }

            at += size;
        }

        return [];
    }
}
