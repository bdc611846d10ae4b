namespace LegalAffairs.Abp.BlobStoring;

/// <summary>Named byte streams of one kind. A name, once saved, never changes its content.</summary>
public interface IBlobContainer
{
    /// <exception cref="StorageFullException">No space left; nothing is kept.</exception>
    Task SaveAsync(string name, Stream stream, CancellationToken cancellationToken = default);

    Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);

    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default);

    Task DeleteAsync(string name, CancellationToken cancellationToken = default);
}

public interface IBlobContainer<TContainer> : IBlobContainer
    where TContainer : class;
