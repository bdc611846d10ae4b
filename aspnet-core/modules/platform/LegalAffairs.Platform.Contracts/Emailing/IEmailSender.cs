namespace LegalAffairs.Platform.Emailing;

public interface IEmailSender
{
    /// <summary>Puts a plain-text mail in line; it leaves after the current unit of work has committed. Does nothing while no mail server is set.</summary>
    Task SendAsync(string to, string subject, string body, CancellationToken cancellationToken = default);
}
