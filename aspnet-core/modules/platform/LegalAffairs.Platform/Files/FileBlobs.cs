namespace LegalAffairs.Platform.Files;

/// <summary>Names the container of file contents.</summary>
internal sealed class FileBlobs;
