namespace LegalAffairs.Platform.Files;

/// <summary>A kind of file that may be stored, recognised by its content, with the content type it is served under.</summary>
/// <param name="Extensions">Lower case, with the dot; the first is the usual one.</param>
public sealed record FileType(string Name, string ContentType, IReadOnlyList<string> Extensions)
{
    public static readonly FileType Pdf = new("pdf", "application/pdf", [".pdf"]);
    public static readonly FileType Png = new("png", "image/png", [".png"]);
    public static readonly FileType Jpg = new("jpg", "image/jpeg", [".jpg", ".jpeg"]);
    public static readonly FileType Docx = new(
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".docx"]
    );
    public static readonly FileType Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]);
    public static readonly FileType Mp3 = new("mp3", "audio/mpeg", [".mp3"]);
    public static readonly FileType M4a = new("m4a", "audio/mp4", [".m4a"]);
    public static readonly FileType Wav = new("wav", "audio/wav", [".wav"]);

    /// <summary>Written evidence.</summary>
    public static readonly IReadOnlyList<FileType> Documents = [Pdf, Png, Jpg, Docx, Xlsx];

    public static readonly IReadOnlyList<FileType> Recordings = [Mp3, M4a, Wav];

    public static readonly IReadOnlyList<FileType> All = [.. Documents, .. Recordings];

    /// <summary>Whether a browser shows it without running anything of it.</summary>
    public static bool IsShownInline(string contentType) =>
        new[] { Pdf, Png, Jpg }.Any(t => string.Equals(t.ContentType, contentType, StringComparison.OrdinalIgnoreCase));

    /// <summary>By extension, for content that the server itself made.</summary>
    public static string ContentTypeOf(string fileName)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        return All.FirstOrDefault(t => t.Extensions.Contains(extension))?.ContentType ?? "application/octet-stream";
    }

    public bool Equals(FileType? other) => other?.Name == Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;
}
