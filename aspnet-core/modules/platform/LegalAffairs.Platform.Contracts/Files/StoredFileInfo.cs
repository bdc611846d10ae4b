namespace LegalAffairs.Platform.Files;

/// <param name="Size">Bytes.</param>
/// <param name="ContentType">By content, never as the client said.</param>
/// <param name="Sha256">Lower-case hex of the content; equal content is stored once.</param>
public sealed record StoredFileInfo(
    Guid Id,
    string Name,
    long Size,
    string ContentType,
    string Sha256,
    DateTime UploadTime,
    Guid? UploaderId
);
