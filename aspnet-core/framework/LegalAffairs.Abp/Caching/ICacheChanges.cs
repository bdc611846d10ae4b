using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Abp.Caching;

/// <summary>Lets the caches of every node know what has changed in the database they share.</summary>
public interface ICacheChanges
{
    /// <param name="cache">The same on every node.</param>
    /// <param name="forget">Takes the key of what has changed, or null for everything. On this node it is called right after the commit, for another node's changes within a second.</param>
    void Subscribe(string cache, Action<string?> forget);

    /// <summary>The unit of work changes what the cache holds.</summary>
    void ForgetAfterCommit(IUnitOfWork unitOfWork, string cache, string? key = null);
}
