using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Certification.Bodies;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Data;

internal sealed class CertificationDbContext(DbContextOptions<CertificationDbContext> options)
    : AbpDbContext<CertificationDbContext>(options)
{
    public const string TablePrefix = "Cert";

    public DbSet<EnforcementBody> Bodies => Set<EnforcementBody>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<IssuingBatch> IssuingBatches => Set<IssuingBatch>();
}
