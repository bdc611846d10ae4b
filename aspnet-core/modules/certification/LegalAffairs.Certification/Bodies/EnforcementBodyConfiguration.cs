using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Limits = LegalAffairs.Certification.CertificationLimits;

namespace LegalAffairs.Certification.Bodies;

internal sealed class EnforcementBodyConfiguration
    : IEntityTypeConfiguration<EnforcementBody>,
        IEntityTypeConfiguration<BodyConfirmation>,
        IEntityTypeConfiguration<BodyEvent>
{
    public void Configure(EntityTypeBuilder<EnforcementBody> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "Bodies");
        builder.Property(b => b.Name).HasMaxLength(Limits.MaxBodyNameLength);
        builder.Property(b => b.LegalBasis).HasMaxLength(Limits.MaxLegalBasisLength);
        builder.HasIndex(b => b.Name).IsUnique();
        builder.HasIndex(b => b.OrganizationUnitId);
        builder.HasOne<EnforcementBody>().WithMany().HasForeignKey(b => b.EntrustingBodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Confirmations).WithOne().HasForeignKey(c => c.BodyId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(b => b.Confirmations).AutoInclude();
        builder.HasMany(b => b.Events).WithOne().HasForeignKey(e => e.BodyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<BodyConfirmation> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "BodyConfirmations");
        builder.Property(c => c.DocumentNumber).HasMaxLength(Limits.MaxDocumentNumberLength);
        builder.Property(c => c.Name).HasMaxLength(Limits.MaxBodyNameLength);
        builder.Property(c => c.LegalBasis).HasMaxLength(Limits.MaxLegalBasisLength);
        builder.HasIndex(c => new { c.BodyId, c.Year }).IsUnique();
        builder.HasIndex(c => c.Year);
    }

    public void Configure(EntityTypeBuilder<BodyEvent> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "BodyEvents");
        builder.Property(e => e.Text).HasMaxLength(Limits.MaxChangeLength);
        builder.Property(e => e.Before).HasConversion(new BodyParticularsConverter()).HasMaxLength(BodyParticularsConverter.MaxLength);
        builder.Property(e => e.After).HasConversion(new BodyParticularsConverter()).HasMaxLength(BodyParticularsConverter.MaxLength);
        builder.HasIndex(e => new { e.BodyId, e.Time });
    }
}
