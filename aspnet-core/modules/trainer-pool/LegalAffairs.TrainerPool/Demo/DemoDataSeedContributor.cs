using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool.Demo;

/// <summary>云州市's first batch of trainers, nominations for the second, two training sessions and some hours.</summary>
internal sealed class DemoDataSeedContributor(
    IRepository<Trainer, Guid> trainers,
    DemoPeople people,
    DemoTrainers pool,
    DemoNominations nominations,
    DemoSessions sessions,
    IUnitOfWorkManager unitOfWorkManager
) : IDataSeedContributor
{
    public int Order => 120;

    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IncludeDemo || await trainers.GetCountAsync() > 0)
        {
            return;
        }

        var cast = await people.GetAsync();
        var appointed = await pool.CreateAsync(cast);
        await unitOfWorkManager.Current!.SaveChangesAsync();
        await nominations.CreateAsync(cast);
        await sessions.CreateAsync(cast, appointed);
    }
}
