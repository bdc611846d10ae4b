using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>A term ends without anybody acting. Soon after midnight, and each hour for the night on which it did not run.</summary>
internal sealed class TrainerRolesWorker(IDbContextProvider<TrainerPoolDbContext> contexts, TrainerRoles roles, TimeProvider time)
    : QuartzBackgroundWorkerBase
{
    public override string Cron => "0 2 * * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var all = await context.Trainers.IgnoreAutoIncludes().AsNoTracking().ToListAsync(cancellationToken);
        await roles.FollowAsync(all, time.Today());
    }
}
