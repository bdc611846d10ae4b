namespace LegalAffairs.Platform.Files;

/// <summary>What the bytes are: a type that may be stored, or the name of something known that may not.</summary>
internal static class ContentSniffer
{
    private const int HeadLength = 4096;

    private static readonly byte[] PngMagic = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] JpgMagic = [0xFF, 0xD8, 0xFF];

    private static readonly (byte[] Magic, string Name)[] Refused =
    [
        ("MZ"u8.ToArray(), "Windows .exe"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "Linux ELF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Office 97-2003 (.doc .xls .ppt)"),
        ("Rar!\u001a\u0007"u8.ToArray(), "RAR"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "7z"),
        ([0x1F, 0x8B], "gzip"),
        ("GIF8"u8.ToArray(), "GIF"),
        ("BM"u8.ToArray(), "BMP"),
        ("%!PS"u8.ToArray(), "PostScript"),
        ("{\\rtf"u8.ToArray(), "RTF"),
        ("#!"u8.ToArray(), "script"),
        ("OggS"u8.ToArray(), "Ogg"),
        ("#!AMR"u8.ToArray(), "AMR"),
    ];

    public static SniffedContent Sniff(Stream content)
    {
        content.Position = 0;
        var head = new byte[HeadLength];
        var length = content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        var result = Tell(content, head.AsSpan(0, length));
        content.Position = 0;
        return result;
    }

    private static SniffedContent Tell(Stream content, ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
        {
            return FileType.Pdf;
        }

        if (head.StartsWith(PngMagic) && head.Length > 16 && head[12..].StartsWith("IHDR"u8))
        {
            return FileType.Png;
        }

        if (head.StartsWith(JpgMagic))
        {
            return FileType.Jpg;
        }

        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return OfficeZip.Tell(content);
        }

        return AudioContent.Tell(content, head) ?? TellRefused(head);
    }

    private static SniffedContent TellRefused(ReadOnlySpan<byte> head)
    {
        // Longest first, so that "#!AMR" is not taken for a script.
        foreach (var (magic, name) in Refused.OrderByDescending(r => r.Magic.Length))
        {
            if (head.StartsWith(magic))
            {
                return name;
            }
        }

        return MarkupContent.Tell(head) is { } markup ? markup : SniffedContent.Unknown;
    }
}
