using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.People;

/// <summary>After a rotation, writes each night what still has an older key under the present one. Block by block, so that nobody waits for it.</summary>
internal sealed class EncryptionRotationWorker(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IdentityNumbers numbers
) : QuartzBackgroundWorkerBase
{
    private const int BlockSize = 500;

    public override string Cron => "0 30 2 * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        while (await EncryptBlockAsync(cancellationToken) == BlockSize)
        {
            // The next one.
        }
    }

    private async Task<int> EncryptBlockAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var prefix = numbers.CurrentPrefix;
        var block = await context
            .People.Where(p => !p.EncryptedIdentityNumber.StartsWith(prefix))
            .OrderBy(p => p.Id)
            .Take(BlockSize)
            .ToListAsync(cancellationToken);
        block.ForEach(numbers.EncryptAnew);
        await unitOfWork.CompleteAsync(cancellationToken);
        return block.Count;
    }
}
