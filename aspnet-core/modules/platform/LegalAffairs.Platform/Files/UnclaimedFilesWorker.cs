using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Platform.Files;

/// <summary>Removes uploads that nothing claimed for a week, and contents that no upload names any more.</summary>
internal sealed class UnclaimedFilesWorker(
    IRepository<StoredFile, Guid> files,
    FileContents contents,
    IUnitOfWorkManager unitOfWorkManager,
    TimeProvider time,
    ILogger<UnclaimedFilesWorker> logger
) : QuartzBackgroundWorkerBase
{
    public const int DaysKept = 7;

    public override string Cron => "0 20 3 * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var unclaimed = await RemoveRowsAsync(cancellationToken);
        foreach (var sha256 in unclaimed)
        {
            await contents.RemoveIfUnusedAsync(sha256, cancellationToken);
        }

        logger.LogInformation("Contents of unclaimed files looked at for removal: {Count}", unclaimed.Count);
    }

    private async Task<List<string>> RemoveRowsAsync(CancellationToken cancellationToken)
    {
        var limit = time.GetUtcNow().UtcDateTime.AddDays(-DaysKept);
        await using var unitOfWork = unitOfWorkManager.Begin();
        var unclaimed = await (await files.WithDetailsAsync())
            .Where(f => f.CreationTime < limit && !f.Attachments.Any())
            .ToListAsync(cancellationToken);
        foreach (var file in unclaimed)
        {
            await files.DeleteAsync(file, cancellationToken: cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
        return [.. unclaimed.Select(f => f.Sha256).Distinct()];
    }
}
