using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Limits = LegalAffairs.Certification.CertificationLimits;

namespace LegalAffairs.Certification.People;

internal sealed class PersonConfiguration
    : IEntityTypeConfiguration<Person>,
        IEntityTypeConfiguration<PersonEvent>,
        IEntityTypeConfiguration<NumberReveal>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "People");
        builder.Property(p => p.Name).HasMaxLength(Limits.MaxPersonNameLength);
        builder.Property(p => p.Post).HasMaxLength(Limits.MaxPostLength);
        builder.Property(p => p.EncryptedIdentityNumber).HasMaxLength(PersonalDataLimits.LengthOf(IdentityNumber.Length));
        builder.Property(p => p.IdentityNumberHash).HasMaxLength(PersonalDataLimits.HashLength);
        builder.Property(p => p.MaskedIdentityNumber).HasMaxLength(IdentityNumber.Length);
        builder.HasIndex(p => p.IdentityNumberHash).IsUnique();
        builder.HasIndex(p => p.OwnerId).IsUnique();
        builder.HasIndex(p => new { p.OrganizationUnitId, p.State });
        builder.HasIndex(p => p.Name);
        builder.HasMany(p => p.Events).WithOne().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PersonEvent> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "PersonEvents");
        builder.Property(e => e.Before).HasMaxLength(Limits.MaxBodyNameLength);
        builder.Property(e => e.After).HasMaxLength(Limits.MaxBodyNameLength);
        builder.Property(e => e.Reason).HasMaxLength(Limits.MaxReasonLength);
        builder.Property(e => e.DocumentNumber).HasMaxLength(Limits.MaxDocumentNumberLength);
        builder.HasIndex(e => new { e.PersonId, e.Time });
    }

    public void Configure(EntityTypeBuilder<NumberReveal> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "NumberReveals");
        builder.Property(r => r.Reason).HasMaxLength(Limits.MaxReasonLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.PersonId, r.Time });
    }
}
