using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace LegalAffairs.Platform.Files;

/// <summary>Tells Word and Excel files from other zip archives by the main part that they declare.</summary>
internal static class OfficeZip
{
    private const string ContentTypesPart = "[Content_Types].xml";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string PowerPoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private const int MaxContentTypesBytes = 1024 * 1024;
    private const string Zip = "ZIP";

    public static SniffedContent Tell(Stream content)
    {
        try
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return Tell(zip);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return "broken ZIP";
        }
    }

    private static SniffedContent Tell(ZipArchive zip)
    {
        if (zip.GetEntry(ContentTypesPart) is not { } entry || entry.Length > MaxContentTypesBytes)
        {
            return zip.GetEntry("AndroidManifest.xml") is null ? Zip : "Android .apk";
        }

        var types = ReadTypes(entry);
        if (HasMacros(zip, types))
        {
            return new SniffedContent(null, "Office", HasMacros: true);
        }

        var main = types.FirstOrDefault(t => t.Type is Word or Excel or PowerPoint && zip.GetEntry(t.Part.TrimStart('/')) is not null);
        return main.Type switch
        {
            Word => FileType.Docx,
            Excel => FileType.Xlsx,
            PowerPoint => "PowerPoint .pptx",
            _ => Zip,
        };
    }

    private static bool HasMacros(ZipArchive zip, IEnumerable<(string Part, string Type)> types) =>
        types.Any(t =>
            t.Type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || t.Type.EndsWith("vbaProject", StringComparison.Ordinal)
        ) || zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    private static List<(string Part, string Type)> ReadTypes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var settings = new XmlReaderSettings { MaxCharactersInDocument = MaxContentTypesBytes, DtdProcessing = DtdProcessing.Prohibit };
        using var reader = XmlReader.Create(stream, settings);
        return
        [
            .. XDocument
                .Load(reader)
                .Descendants()
                .Where(e => e.Name.LocalName is "Override" or "Default")
                .Select(e => ((string?)e.Attribute("PartName") ?? "", (string?)e.Attribute("ContentType") ?? "")),
        ];
    }
}
