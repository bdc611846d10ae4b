using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Abp.EntityFrameworkCore.Caching;

internal sealed class CacheChangeConfiguration : IEntityTypeConfiguration<CacheChange>
{
    public void Configure(EntityTypeBuilder<CacheChange> builder)
    {
        builder.ToTable("AbpCacheChanges");
        builder.Property(c => c.Cache).HasMaxLength(CacheChange.MaxCacheLength);
        builder.Property(c => c.Key).HasMaxLength(CacheChange.MaxKeyLength);
    }
}
