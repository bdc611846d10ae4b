using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Identity.Passwords;

internal sealed class PasswordRecordConfiguration : IEntityTypeConfiguration<PasswordRecord>
{
    private const int MaxHashLength = 256;

    public void Configure(EntityTypeBuilder<PasswordRecord> builder)
    {
        builder.ToTable("IdentityPasswordRecords");
        builder.Property(p => p.PasswordHash).HasMaxLength(MaxHashLength).IsRequired();
        builder.HasIndex(p => new { p.UserId, p.CreationTime });
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
