using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.TrainerPool.Hours;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Data;

internal sealed class TrainerPoolDbContext(DbContextOptions<TrainerPoolDbContext> options) : AbpDbContext<TrainerPoolDbContext>(options)
{
    public const string TablePrefix = "Pool";

    public DbSet<HoursEntry> HoursEntries => Set<HoursEntry>();
}
