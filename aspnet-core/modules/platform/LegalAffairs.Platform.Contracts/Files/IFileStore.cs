namespace LegalAffairs.Platform.Files;

/// <summary>
/// Uploaded files as other modules use them. A module stores the id, tells the store what the file is attached to and serves it from its own
/// permission-checked endpoint: a bare file is readable by its uploader only, and is removed when nothing claims it for a week.
/// </summary>
public interface IFileStore
{
    Task<IReadOnlyDictionary<Guid, StoredFileInfo>> GetManyAsync(
        IReadOnlyCollection<Guid> fileIds,
        CancellationToken cancellationToken = default
    );

    /// <summary>Files that the current user uploaded and may therefore attach; throws EntityNotFoundException for any other.</summary>
    Task<IReadOnlyList<StoredFileInfo>> GetOwnAsync(IReadOnlyCollection<Guid> fileIds, CancellationToken cancellationToken = default);

    /// <exception cref="Abp.Domain.Entities.EntityNotFoundException">No such file.</exception>
    Task<(StoredFileInfo Info, Stream Content)> OpenAsync(Guid fileId, CancellationToken cancellationToken = default);

    /// <summary>Keeps content made by the server, such as an export.</summary>
    Task<StoredFileInfo> SaveAsync(string name, Stream content, CancellationToken cancellationToken = default);

    /// <summary>Claims files for a record, so that they stay. Claiming twice changes nothing.</summary>
    /// <param name="ownerKey">Names the record, e.g. "SupervisionInspections.Submission:{id}"; at most 128 characters.</param>
    /// <exception cref="Abp.Domain.Entities.EntityNotFoundException">One of the files is not there.</exception>
    Task AttachAsync(IReadOnlyCollection<Guid> fileIds, string ownerKey, CancellationToken cancellationToken = default);

    /// <summary>Gives up the claim of a record; a file without any is removed a week after its upload.</summary>
    Task DetachAsync(IReadOnlyCollection<Guid> fileIds, string ownerKey, CancellationToken cancellationToken = default);
}
