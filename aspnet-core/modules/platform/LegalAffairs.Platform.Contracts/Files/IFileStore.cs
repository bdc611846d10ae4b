namespace LegalAffairs.Platform.Files;

/// <param name="Sha256">Lower-case hex of the content; equal content is stored once.</param>
public sealed record StoredFileInfo(Guid Id, string Name, long Size, string ContentType, string Sha256, DateTime UploadTime, Guid? UploaderId);

/// <summary>
/// Uploaded files as other modules use them. A module stores the id, tells the store what the file is attached to and serves it from its own
/// permission-checked endpoint: a bare file is readable by its uploader only.
/// </summary>
public interface IFileStore
{
    Task<IReadOnlyDictionary<Guid, StoredFileInfo>> GetManyAsync(IReadOnlyCollection<Guid> fileIds, CancellationToken cancellationToken = default);

    /// <summary>Files that the current user uploaded and may therefore attach; throws EntityNotFoundException for any other.</summary>
    Task<IReadOnlyList<StoredFileInfo>> GetOwnAsync(IReadOnlyCollection<Guid> fileIds, CancellationToken cancellationToken = default);

    /// <exception cref="Abp.Domain.Entities.EntityNotFoundException">No such file.</exception>
    Task<(StoredFileInfo Info, Stream Content)> OpenAsync(Guid fileId, CancellationToken cancellationToken = default);

    /// <summary>Keeps content made by the server, such as an export.</summary>
    Task<StoredFileInfo> SaveAsync(string name, Stream content, CancellationToken cancellationToken = default);
}
