using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Abp.EntityFrameworkCore.Caching;

/// <summary>Written with a change that caches must forget, for the other nodes to read; gone a minute later.</summary>
[DisableAuditing]
internal sealed class CacheChange(Guid node, string cache, string? key) : IEntity
{
    public const int MaxCacheLength = 64;
    public const int MaxKeyLength = 128;

    public long Id { get; private set; }

    public Guid Node { get; private set; } = node;

    public string Cache { get; private set; } = cache;

    public string? Key { get; private set; } = key;
}
