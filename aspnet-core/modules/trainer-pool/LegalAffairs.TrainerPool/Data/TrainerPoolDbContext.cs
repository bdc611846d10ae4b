using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Nominations;
using LegalAffairs.TrainerPool.SelfStudy;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Data;

internal sealed class TrainerPoolDbContext(DbContextOptions<TrainerPoolDbContext> options) : AbpDbContext<TrainerPoolDbContext>(options)
{
    public const string TablePrefix = "Pool";

    public DbSet<HoursEntry> HoursEntries => Set<HoursEntry>();

    public DbSet<Nomination> Nominations => Set<Nomination>();

    public DbSet<TrainerBatch> TrainerBatches => Set<TrainerBatch>();

    public DbSet<Trainer> Trainers => Set<Trainer>();

    public DbSet<TrainingSession> Sessions => Set<TrainingSession>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<StudyClaim> StudyClaims => Set<StudyClaim>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.HaveJsonColumns<IReadOnlyList<Guid>>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<string>>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<AgendaItem>>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<ProfileChange>>();
    }
}
