using LegalAffairs.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Platform.Draws;

internal sealed class VerifiableDrawConfiguration : IEntityTypeConfiguration<VerifiableDraw>
{
    private const int HashLength = 64;
    private const int MaxEncryptedSecretLength = 512;

    public void Configure(EntityTypeBuilder<VerifiableDraw> builder)
    {
        builder.ToTable(PlatformDbContext.TablePrefix + "Draws");
        builder.Property(d => d.SubjectKey).HasMaxLength(DrawLimits.MaxSubjectKeyLength);
        builder.Property(d => d.Subject).HasMaxLength(DrawLimits.MaxSubjectLength);
        builder.Property(d => d.Reason).HasMaxLength(DrawLimits.MaxReasonLength);
        builder.Property(d => d.ListSha256).HasMaxLength(HashLength);
        builder.Property(d => d.EncryptedSecret).HasMaxLength(MaxEncryptedSecretLength);
        builder.Property(d => d.SecretSha256).HasMaxLength(HashLength);
        builder.Property(d => d.PublicValue).HasMaxLength(DrawLimits.MaxPublicValueLength);
        builder.Property(d => d.Witness).HasMaxLength(DrawLimits.MaxWitnessLength);
        builder.Property(d => d.Seed).HasMaxLength(HashLength);
        builder.HasIndex(d => new { d.SubjectKey, d.Number }).IsUnique();
    }
}
