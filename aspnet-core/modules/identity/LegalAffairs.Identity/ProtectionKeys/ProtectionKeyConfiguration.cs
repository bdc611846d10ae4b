using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Identity.ProtectionKeys;

internal sealed class ProtectionKeyConfiguration : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("IdentityProtectionKeys");
        builder.Property(k => k.Name).HasMaxLength(ProtectionKey.MaxNameLength);
        builder.Property(k => k.MasterKeyId).HasMaxLength(ProtectionKey.MaxMasterKeyIdLength);
    }
}
