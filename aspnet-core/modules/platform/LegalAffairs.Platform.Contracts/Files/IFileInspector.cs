namespace LegalAffairs.Platform.Files;

public interface IFileInspector
{
    /// <summary>
    /// Tells the type by content and checks it against the name's extension and against what is allowed (default: <see cref="FileType.Documents"/>).
    /// The stream must be seekable; it is left at its start. Refusals are business failures with a code of <see cref="PlatformErrorCodes"/>.
    /// </summary>
    FileType Inspect(Stream content, string fileName, IReadOnlyCollection<FileType>? allowed = null);
}
