using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.Emailing;

internal sealed class OutgoingEmailConfiguration : IEntityTypeConfiguration<OutgoingEmail>
{
    public void Configure(EntityTypeBuilder<OutgoingEmail> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "OutgoingEmails");
        builder.Property(e => e.To).HasColumnName("ToAddress").HasMaxLength(OutgoingEmail.MaxAddressLength);
        builder.Property(e => e.Subject).HasMaxLength(OutgoingEmail.MaxSubjectLength);
        builder.Property(e => e.LastError).HasMaxLength(OutgoingEmail.MaxErrorLength);
        builder.HasIndex(e => e.NextAttemptTime);
    }
}
