using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Platform.Emailing;

internal sealed class EmailSender(
    IRepository<OutgoingEmail, Guid> emails,
    SmtpMailer mailer,
    IGuidGenerator guids,
    TimeProvider time,
    ILogger<EmailSender> logger
) : IEmailSender, ISingletonDependency
{
    public async Task SendAsync(string to, string subject, string body, CancellationToken cancellationToken = default)
    {
        if (!await mailer.IsConfiguredAsync())
        {
            logger.LogDebug("A mail was skipped: no mail server is set.");
            return;
        }

        var email = new OutgoingEmail(guids.Create(), to, subject, body, time.GetUtcNow().UtcDateTime);
        await emails.InsertAsync(email, cancellationToken: cancellationToken);
    }
}
