using System.Buffers.Binary;

namespace LegalAffairs.Platform.Files;

internal static class AudioContent
{
    // Kilobits a second of MPEG-1 and MPEG-2 layer III, by the header's four bits.
    private static readonly int[] Rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] Rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Frequencies = [44100, 48000, 32000];

    public static SniffedContent? Tell(Stream content, ReadOnlySpan<byte> head)
    {
        if (head.Length >= 12 && head.StartsWith("RIFF"u8))
        {
            return head[8..12].SequenceEqual("WAVE"u8) ? FileType.Wav : (SniffedContent)"RIFF (AVI, WebP)";
        }

        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8))
        {
            return Mp4Content.Tell(content, head);
        }

        return head.StartsWith("ID3"u8) || IsMp3Frames(head) ? FileType.Mp3 : (SniffedContent?)null;
    }

    // Two bytes prove little, so the second frame must be where the first one says.
    private static bool IsMp3Frames(ReadOnlySpan<byte> head) =>
        FrameLength(head) is { } first && (head.Length < first + 4 ? head.Length >= 4 : FrameLength(head[first..]) is not null);

    private static int? FrameLength(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < 4)
        {
            return null;
        }

        var header = BinaryPrimitives.ReadUInt32BigEndian(frame);
        var version = (header >> 19) & 3; // 3 = MPEG-1, 2 = MPEG-2, 0 = MPEG-2.5
        var rate = (int)((header >> 12) & 15);
        var frequency = (int)((header >> 10) & 3);
        var isLayer3 = (header >> 21) == 0x7FF && version != 1 && ((header >> 17) & 3) == 1;
        if (!isLayer3 || rate is 0 or 15 || frequency == 3)
        {
            return null;
        }

        var padding = (int)((header >> 9) & 1);
        var hertz = version switch
        {
            3 => Frequencies[frequency],
            2 => Frequencies[frequency] / 2,
            _ => Frequencies[frequency] / 4,
        };
        return version == 3 ? 144_000 * Rates1[rate] / hertz + padding : 72_000 * Rates2[rate] / hertz + padding;
    }
}
