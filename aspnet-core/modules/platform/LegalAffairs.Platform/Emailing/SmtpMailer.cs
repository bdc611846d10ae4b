using System.Net;
using System.Net.Mail;
using System.Text;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Settings;

namespace LegalAffairs.Platform.Emailing;

/// <summary>Talks to the mail server of the settings.</summary>
internal sealed class SmtpMailer(ISettingProvider settings) : ISingletonDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task<bool> IsConfiguredAsync() =>
        !string.IsNullOrEmpty(await settings.GetOrNullAsync(PlatformSettings.Mailing.SmtpHost))
        && !string.IsNullOrEmpty(await settings.GetOrNullAsync(PlatformSettings.Mailing.DefaultFromAddress));

    /// <exception cref="BusinessException">No server is set, or it refused; its words are in the message.</exception>
    public async Task SendNowAsync(MailToSend mail, CancellationToken cancellationToken = default)
    {
        if (!await IsConfiguredAsync())
        {
            throw new BusinessException(PlatformErrorCodes.EmailNotConfigured);
        }

        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(Patience);
            using var client = await CreateClientAsync();
            using var message = await CreateMessageAsync(mail);
            await client.SendMailAsync(message, timeout.Token);
        }
        catch (Exception e)
            when (e is SmtpException or FormatException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new BusinessException(PlatformErrorCodes.EmailNotSent, innerException: e).WithData(
                "reason",
                e.GetBaseException().Message
            );
        }
    }

    private async Task<SmtpClient> CreateClientAsync()
    {
        var host = await settings.GetOrNullAsync(PlatformSettings.Mailing.SmtpHost);
        var client = new SmtpClient(host, await settings.GetAsync<int>(PlatformSettings.Mailing.SmtpPort))
        {
            EnableSsl = await settings.IsTrueAsync(PlatformSettings.Mailing.SmtpEnableSsl),
        };
        if (!await settings.IsTrueAsync(PlatformSettings.Mailing.SmtpUseDefaultCredentials))
        {
            client.Credentials = new NetworkCredential(
                await settings.GetOrNullAsync(PlatformSettings.Mailing.SmtpUserName),
                await settings.GetOrNullAsync(PlatformSettings.Mailing.SmtpPassword),
                await settings.GetOrNullAsync(PlatformSettings.Mailing.SmtpDomain)
            );
        }

        return client;
    }

    private async Task<MailMessage> CreateMessageAsync(MailToSend mail)
    {
        var from = mail.From ?? (await settings.GetOrNullAsync(PlatformSettings.Mailing.DefaultFromAddress))!;
        var name = await settings.GetOrNullAsync(PlatformSettings.Mailing.DefaultFromDisplayName);
        return new MailMessage(new MailAddress(from, name, Encoding.UTF8), new MailAddress(mail.To))
        {
            Subject = mail.Subject.ReplaceLineEndings(" "),
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
        };
    }
}
