using LegalAffairs.Abp.BlobStoring;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Platform.Files;

internal sealed class FileContents(
    IRepository<StoredFile, Guid> files,
    IBlobContainer<FileBlobs> blobs,
    IUnitOfWorkManager unitOfWorkManager
) : ITransientDependency
{
    /// <summary>
    /// Looks and removes under one write lock, in a unit of work of its own: an upload of the same content either comes before it or stores the
    /// content again.
    /// </summary>
    public async Task RemoveIfUnusedAsync(string sha256, CancellationToken cancellationToken = default)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        if (!await files.AnyAsync(f => f.Sha256 == sha256, cancellationToken))
        {
            await blobs.DeleteAsync(sha256, cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
