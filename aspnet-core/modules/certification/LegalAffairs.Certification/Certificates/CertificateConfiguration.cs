using LegalAffairs.Certification.Bodies;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Limits = LegalAffairs.Certification.CertificationLimits;

namespace LegalAffairs.Certification.Certificates;

internal sealed class CertificateConfiguration
    : IEntityTypeConfiguration<Certificate>,
        IEntityTypeConfiguration<CertificateIssue>,
        IEntityTypeConfiguration<Suspension>,
        IEntityTypeConfiguration<CertificateEvent>,
        IEntityTypeConfiguration<IssuingBatch>,
        IEntityTypeConfiguration<RenewalReminder>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "Certificates");
        builder.Property(c => c.Number).HasMaxLength(Limits.MaxCertificateNumberLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<EnforcementBody>().WithMany().HasForeignKey(c => c.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<IssuingBatch>().WithMany().HasForeignKey(c => c.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Certificate>().WithMany().HasForeignKey(c => c.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.PendingPersonId, c.Kind }).IsUnique();
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.OwnerId, c.Kind });
        builder.HasIndex(c => new { c.OrganizationUnitId, c.Step });
        builder.HasIndex(c => new { c.Step, c.ValidUntil });
        builder.HasMany(c => c.Suspensions).WithOne().HasForeignKey(s => s.CertificateId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(c => c.Suspensions).AutoInclude();
        builder.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CertificateId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<CertificateIssue> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "CertificateIssues");
        builder.Property(i => i.Number).HasMaxLength(Limits.MaxCertificateNumberLength);
        builder.Property(i => i.PersonName).HasMaxLength(Limits.MaxPersonNameLength);
        builder.Property(i => i.UnitName).HasMaxLength(Limits.MaxBodyNameLength);
        builder.Property(i => i.BodyName).HasMaxLength(Limits.MaxBodyNameLength);
        builder.HasOne<Certificate>().WithOne().HasForeignKey<CertificateIssue>(i => i.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => i.Number).IsUnique();
        builder
            .HasIndex(i => new
            {
                i.Kind,
                i.Year,
                i.Sequence,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<Suspension> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "Suspensions");
        builder.HasIndex(s => new { s.CertificateId, s.From });
    }

    public void Configure(EntityTypeBuilder<CertificateEvent> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "CertificateEvents");
        builder.Property(e => e.LegalBasis).HasMaxLength(Limits.MaxLegalBasisLength);
        builder.Property(e => e.DocumentNumber).HasMaxLength(Limits.MaxDocumentNumberLength);
        builder.Property(e => e.Reason).HasMaxLength(Limits.MaxReasonLength);
        builder.Property(e => e.DeciderRole).HasMaxLength(Limits.MaxRoleLength);
        builder.HasIndex(e => new { e.CertificateId, e.Time });
    }

    public void Configure(EntityTypeBuilder<IssuingBatch> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "IssuingBatches");
        builder.Property(b => b.DocumentNumber).HasMaxLength(Limits.MaxDocumentNumberLength);
        builder.Property(b => b.LegalBasis).HasMaxLength(Limits.MaxLegalBasisLength);
        builder.HasIndex(b => b.DocumentNumber).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RenewalReminder> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "RenewalReminders");
        builder.HasOne<Certificate>().WithMany().HasForeignKey(r => r.CertificateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.CertificateId, r.Stage }).IsUnique();
    }
}
