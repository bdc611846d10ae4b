using LegalAffairs.Abp.BlobStoring;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.Files;

internal sealed class FileStore(
    IRepository<StoredFile, Guid> files,
    IRepository<FileAttachment> attachments,
    IBlobContainer<FileBlobs> blobs,
    FileKeeper keeper,
    ICurrentUser currentUser
) : IFileStore, ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, StoredFileInfo>> GetManyAsync(
        IReadOnlyCollection<Guid> fileIds,
        CancellationToken cancellationToken = default
    ) =>
        (await (await files.GetQueryableAsync()).Where(f => fileIds.Contains(f.Id)).ToListAsync(cancellationToken)).ToDictionary(
            f => f.Id,
            f => f.ToInfo()
        );

    public async Task<IReadOnlyList<StoredFileInfo>> GetOwnAsync(
        IReadOnlyCollection<Guid> fileIds,
        CancellationToken cancellationToken = default
    )
    {
        var found = await GetManyAsync(fileIds, cancellationToken);
        return
        [
            .. fileIds.Select(id =>
                found.TryGetValue(id, out var file) && file.UploaderId == currentUser.GetId() ? file : throw NotFound(id)
            ),
        ];
    }

    public async Task<(StoredFileInfo Info, Stream Content)> OpenAsync(Guid fileId, CancellationToken cancellationToken = default)
    {
        var info = (await GetManyAsync([fileId], cancellationToken)).GetValueOrDefault(fileId) ?? throw NotFound(fileId);
        return (info, await blobs.GetOrNullAsync(info.Sha256, cancellationToken) ?? throw NotFound(fileId));
    }

    public async Task<StoredFileInfo> SaveAsync(string name, Stream content, CancellationToken cancellationToken = default)
    {
        await using var seekable = new FileStream(
            Path.GetTempFileName(),
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 81920,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        var hashed = await HashingCopy.CopyAsync(content, seekable, long.MaxValue, cancellationToken);
        return (await keeper.KeepAsync(name, seekable, hashed, FileType.ContentTypeOf(name), cancellationToken)).ToInfo();
    }

    public async Task AttachAsync(IReadOnlyCollection<Guid> fileIds, string ownerKey, CancellationToken cancellationToken = default)
    {
        var found = await GetManyAsync(fileIds, cancellationToken);
        if (fileIds.FirstOrDefault(id => !found.ContainsKey(id)) is var missing && missing != Guid.Empty)
        {
            throw NotFound(missing);
        }

        var claimed = await attachments.GetListAsync(a => a.OwnerKey == ownerKey && fileIds.Contains(a.FileId), cancellationToken);
        await attachments.InsertManyAsync(
            fileIds.Except(claimed.Select(a => a.FileId)).Select(id => new FileAttachment(id, ownerKey)),
            cancellationToken: cancellationToken
        );
    }

    public async Task DetachAsync(IReadOnlyCollection<Guid> fileIds, string ownerKey, CancellationToken cancellationToken = default)
    {
        foreach (var claim in await attachments.GetListAsync(a => a.OwnerKey == ownerKey && fileIds.Contains(a.FileId), cancellationToken))
        {
            await attachments.DeleteAsync(claim, cancellationToken: cancellationToken);
        }
    }

    private static EntityNotFoundException NotFound(Guid id) => new(typeof(StoredFile), id);
}
