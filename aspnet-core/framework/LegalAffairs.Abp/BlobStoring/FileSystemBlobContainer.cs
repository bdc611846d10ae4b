using Microsoft.Extensions.Options;

namespace LegalAffairs.Abp.BlobStoring;

public sealed class BlobStoringOptions
{
    /// <summary>Root directory; each container has a folder in it.</summary>
    public string Directory { get; set; } = "data/files";
}

/// <summary>Blobs as files. A blob appears under its name only when it is whole and on the disk.</summary>
internal sealed class FileSystemBlobContainer<TContainer>(IOptions<BlobStoringOptions> options) : IBlobContainer<TContainer>
    where TContainer : class
{
    private const int DiskFull = unchecked((int)0x80070070);
    private const int LinuxNoSpace = 28;
    private readonly string _root = Path.GetFullPath(Path.Combine(options.Value.Directory, typeof(TContainer).Name));

    public async Task SaveAsync(string name, Stream stream, CancellationToken cancellationToken = default)
    {
        var target = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, useAsync: true))
            {
                await stream.CopyToAsync(file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (IOException e) when (e.HResult is DiskFull or LinuxNoSpace)
        {
            throw new StorageFullException(e);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default)
    {
        var path = PathOf(name);
        return Task.FromResult<Stream?>(
            File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 81920, useAsync: true) : null
        );
    }

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) => Task.FromResult(File.Exists(PathOf(name)));

    public Task DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        File.Delete(PathOf(name));
        return Task.CompletedTask;
    }

    private string PathOf(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name[..Math.Min(2, name.Length)], name));
        return path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new AbpException($"A blob name leaves its container: {name}");
    }
}
