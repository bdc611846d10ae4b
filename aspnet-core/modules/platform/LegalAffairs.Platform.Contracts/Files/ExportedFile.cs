using LegalAffairs.Abp.Content;

namespace LegalAffairs.Platform.Files;

/// <summary>A download that is written to the disk and sent from there, so that memory does not grow with it; it is gone once it is sent.</summary>
public static class ExportedFile
{
    private const int BufferSize = 81920;

    public static IRemoteStreamContent Write(string name, string contentType, Action<Stream> write)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferSize,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        try
        {
            write(file);
            file.Position = 0;
            return new RemoteStreamContent(file, FileName.Clean(name), contentType, file.Length);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
