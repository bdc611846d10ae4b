using LegalAffairs.Abp.BlobStoring;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Users;

namespace LegalAffairs.Platform.Files;

/// <summary>Puts content into the store and its row into the database, in the order that leaves no row without content.</summary>
internal sealed class FileKeeper(
    IBlobContainer<FileBlobs> blobs,
    IRepository<StoredFile, Guid> files,
    ICurrentUser currentUser,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    /// <param name="content">Seekable.</param>
    public async Task<StoredFile> KeepAsync(
        string name,
        Stream content,
        HashedContent hashed,
        string contentType,
        CancellationToken cancellationToken
    )
    {
        // The long part comes first: the row takes the database's write lock.
        await SaveBlobAsync(hashed.Sha256, content, cancellationToken);
        var file = new StoredFile(guids.Create(), name, hashed, contentType, currentUser.Id, time.GetUtcNow().UtcDateTime);
        await files.InsertAsync(file, autoSave: true, cancellationToken);

        // A clean-up may have taken an old blob of the same content in between; it holds the lock while it does.
        await SaveBlobAsync(hashed.Sha256, content, cancellationToken);
        return file;
    }

    private async Task SaveBlobAsync(string sha256, Stream content, CancellationToken cancellationToken)
    {
        if (!await blobs.ExistsAsync(sha256, cancellationToken))
        {
            content.Position = 0;
            await blobs.SaveAsync(sha256, content, cancellationToken);
        }
    }
}
