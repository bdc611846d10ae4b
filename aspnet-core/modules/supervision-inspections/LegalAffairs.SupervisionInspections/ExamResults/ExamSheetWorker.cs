using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Uow;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>Has the sheet of each unit written after a release and after each correction; each is committed by itself.</summary>
internal sealed class ExamSheetWorker(
    IRepository<ExamResult, Guid> results,
    IUnitOfWorkManager unitOfWorkManager,
    ExamSheetDelivery delivery
) : QuartzBackgroundWorkerBase
{
    public override string Cron => "8/15 * * * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await FindDueAsync(cancellationToken))
        {
            await delivery.DeliverAsync(id, cancellationToken);
        }
    }

    private async Task<List<Guid>> FindDueAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        return await (await results.GetQueryableAsync())
            .Where(r => r.SheetAsOf == null || r.SheetAsOf < r.AsOf)
            .OrderBy(r => r.AsOf)
            .Select(r => r.Id)
            .ToListAsync(cancellationToken);
    }
}
