using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LegalAffairs.Tests.Platform.Files;

/// <summary>The smallest real bytes of each kind.</summary>
internal static class SampleFiles
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string ExcelMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Pdf =>
        Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");

    public static byte[] Png =>
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    public static byte[] Jpg => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9];

    public static byte[] Exe => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, .. new byte[120]];

    public static byte[] OldWord => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    public static byte[] Wav => [.. "RIFF"u8, 36, 0, 0, 0, .. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, .. new byte[20]];

    public static byte[] Mp3WithTags => [.. "ID3"u8, 3, 0, 0, 0, 0, 0, 10, .. new byte[40]];

    /// <summary>Two frames of MPEG-1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes each.</summary>
    public static byte[] Mp3 => [.. Mp3Frame(), .. Mp3Frame()];

    public static byte[] M4a => Mp4("M4A ", "soun");

    public static byte[] Mp4Video => Mp4("isom", "vide");

    public static byte[] PhoneRecording => Mp4("mp42", "soun");

    public static byte[] Docx => Zip(("[Content_Types].xml", Types("/word/document.xml", WordMain)), ("word/document.xml", "<w/>"));

    public static byte[] Xlsx => Zip(("[Content_Types].xml", Types("/xl/workbook.xml", ExcelMain)), ("xl/workbook.xml", "<w/>"));

    public static byte[] MacroXlsm =>
        Zip(
            ("[Content_Types].xml", Types("/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
            ("xl/workbook.xml", "<w/>"),
            ("xl/vbaProject.bin", "x")
        );

    public static byte[] XlsxWithHiddenMacro =>
        Zip(("[Content_Types].xml", Types("/xl/workbook.xml", ExcelMain)), ("xl/workbook.xml", "<w/>"), ("xl/vbaProject.bin", "x"));

    public static byte[] PlainZip => Zip(("readme.txt", "hello"));

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return memory.ToArray();
    }

    public static string Types(string part, string type) =>
        $"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="{part}" ContentType="{type}"/></Types>""";

    private static byte[] Mp3Frame() => [0xFF, 0xFB, 0x90, 0x64, .. new byte[413]];

    private static byte[] Mp4(string brand, string handler) =>
        [
            .. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 2, 0]),
            .. Box("mdat", new byte[64]),
            .. Box("moov", Box("trak", Box("mdia", Box("hdlr", [.. new byte[8], .. Encoding.ASCII.GetBytes(handler), .. new byte[13]])))),
        ];

    private static byte[] Box(string type, byte[] content)
    {
        var size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, content.Length + 8);
        return [.. size, .. Encoding.ASCII.GetBytes(type), .. content];
    }
}
