using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Platform.Files;

namespace LegalAffairs.TrainerPool.Proofs;

/// <summary>Files that prove or teach something, kept as long as a record names them.</summary>
internal sealed class ProofFiles(IFileStore files) : ITransientDependency
{
    /// <summary>What is new must be the caller's own; what is no longer named is given up.</summary>
    /// <param name="ownerKey">Names the record.</param>
    public async Task ClaimAsync(IReadOnlyList<Guid> fileIds, IReadOnlyList<Guid> before, string ownerKey)
    {
        var (added, gone) = (fileIds.Except(before).ToList(), before.Except(fileIds).ToList());
        if (added.Count > 0)
        {
            await files.GetOwnAsync(added);
            await files.AttachAsync(added, ownerKey);
        }

        if (gone.Count > 0)
        {
            await files.DetachAsync(gone, ownerKey);
        }
    }

    /// <param name="named">Of the record that the caller may see; a file that it does not name is not there.</param>
    public async Task<IRemoteStreamContent> OpenAsync(IEnumerable<Guid> named, Guid fileId)
    {
        if (!named.Contains(fileId))
        {
            throw new EntityNotFoundException(typeof(StoredFileInfo), fileId);
        }

        var (info, content) = await files.OpenAsync(fileId);
        return info.ToStreamContent(content);
    }

    public static IReadOnlyList<StoredFileInfo> InOrder(IEnumerable<Guid> fileIds, IReadOnlyDictionary<Guid, StoredFileInfo> known) =>
        [.. fileIds.Where(known.ContainsKey).Select(f => known[f])];
}
