using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Limits = LegalAffairs.Certification.CertificationLimits;

namespace LegalAffairs.Certification.People;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable(CertificationDbContext.TablePrefix + "ImportRuns");
        builder.Property(r => r.FileName).HasMaxLength(Limits.MaxFileNameLength);
        builder.Property(r => r.Problem).HasMaxLength(Limits.MaxChangeLength);
        builder.HasIndex(r => new { r.UserId, r.CreationTime });
        builder.HasIndex(r => r.RunningUserId).IsUnique();
    }
}
