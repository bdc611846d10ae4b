using LegalAffairs.Abp;
using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Platform.Emailing;

/// <summary>Sends what is in line. No transaction is open while the mail server is spoken to: a slow one would hold up everybody's writing.</summary>
internal sealed class EmailWorker(
    IRepository<OutgoingEmail, Guid> emails,
    SmtpMailer mailer,
    IUnitOfWorkManager unitOfWorkManager,
    TimeProvider time,
    ILogger<EmailWorker> logger
) : QuartzBackgroundWorkerBase
{
    private const int BatchSize = 50;

    public override string Cron => "0/30 * * * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        if (!await mailer.IsConfiguredAsync())
        {
            return;
        }

        foreach (var email in await GetDueAsync(cancellationToken))
        {
            await SendAsync(email, cancellationToken);
        }
    }

    private async Task<List<OutgoingEmail>> GetDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        return await (await emails.GetQueryableAsync())
            .Where(e => e.NextAttemptTime <= now)
            .OrderBy(e => e.NextAttemptTime)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
    }

    private async Task SendAsync(OutgoingEmail email, CancellationToken cancellationToken)
    {
        var error = await TrySendAsync(email, cancellationToken);
        await using var unitOfWork = unitOfWorkManager.Begin();
        if (await emails.FindAsync(email.Id, CancellationToken.None) is not { } stored)
        {
            return;
        }

        if (error is not null)
        {
            stored.MarkFailed(time.GetUtcNow().UtcDateTime, error);
            logger.LogWarning("A mail was not sent, attempt {Attempt}: {Error}", stored.Attempts, error);
        }

        if (error is null || stored.IsGivenUp)
        {
            await emails.DeleteAsync(stored, cancellationToken: CancellationToken.None);
        }

        await unitOfWork.CompleteAsync(CancellationToken.None);
    }

    private async Task<string?> TrySendAsync(OutgoingEmail email, CancellationToken cancellationToken)
    {
        try
        {
            await mailer.SendNowAsync(new MailToSend(email.To, email.Subject, email.Body), cancellationToken);
            return null;
        }
        catch (BusinessException e)
        {
            return e.GetBaseException().Message;
        }
    }
}
