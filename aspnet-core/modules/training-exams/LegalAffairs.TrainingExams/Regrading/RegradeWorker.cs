using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>Carries out approved re-grades, a batch at a time; each batch is committed, and a break is gone on from there.</summary>
internal sealed class RegradeWorker(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    RegradeExecution execution
) : QuartzBackgroundWorkerBase
{
    public override string Cron => "0/10 * * * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await FindApprovedAsync(cancellationToken))
        {
            while (await DoSomeAsync(id, cancellationToken))
            {
                // The next batch.
            }
        }
    }

    private async Task<List<Guid>> FindApprovedAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        return await (await contexts.GetDbContextAsync(cancellationToken))
            .Regrades.Where(r => r.Status == RegradeStatus.Approved)
            .OrderBy(r => r.DecidedTime)
            .Select(r => r.Id)
            .ToListAsync(cancellationToken);
    }

    private async Task<bool> DoSomeAsync(Guid regradeId, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var isUnfinished = await execution.DoSomeAsync(regradeId, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return isUnfinished;
    }
}
