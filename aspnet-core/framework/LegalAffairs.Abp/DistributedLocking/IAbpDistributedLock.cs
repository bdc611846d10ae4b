namespace LegalAffairs.Abp.DistributedLocking;

/// <summary>Among all nodes one at a time holds a name, until it disposes of the answer or dies.</summary>
public interface IAbpDistributedLock
{
    /// <summary>Null while another one holds it.</summary>
    Task<IAsyncDisposable?> TryAcquireAsync(string name, CancellationToken cancellationToken = default);
}
