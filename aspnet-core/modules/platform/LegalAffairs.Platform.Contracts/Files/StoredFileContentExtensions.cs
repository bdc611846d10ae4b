using LegalAffairs.Abp.Content;

namespace LegalAffairs.Platform.Files;

public static class StoredFileContentExtensions
{
    /// <summary>What a browser shows safely is shown, everything else is saved.</summary>
    public static IRemoteStreamContent ToStreamContent(this StoredFileInfo file, Stream content) =>
        new RemoteStreamContent(content, file.Name, file.ContentType, file.Size, inline: FileType.IsShownInline(file.ContentType));
}
