using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Platform.Emailing;

/// <summary>A mail in line, committed with the change that it tells of. It is deleted once sent, since it may hold personal data.</summary>
[DisableAuditing]
internal sealed class OutgoingEmail : Entity<Guid>
{
    public const int MaxAddressLength = 256;
    public const int MaxSubjectLength = 400;
    public const int MaxErrorLength = 500;
    public const int MaxAttempts = 10;

    private OutgoingEmail() { }

    public OutgoingEmail(Guid id, string to, string subject, string body, DateTime now)
        : base(id)
    {
        To = to;
        Subject = subject.Length > MaxSubjectLength ? subject[..MaxSubjectLength] : subject;
        Body = body;
        NextAttemptTime = now;
    }

    public string To { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    public string Body { get; private set; } = string.Empty;

    public int Attempts { get; private set; }

    public DateTime NextAttemptTime { get; private set; }

    public string? LastError { get; private set; }

    public bool IsGivenUp => Attempts >= MaxAttempts;

    /// <summary>Waits twice as long each time: a minute, two, four … eight hours.</summary>
    public void MarkFailed(DateTime now, string error)
    {
        NextAttemptTime = now.AddMinutes(1 << Attempts);
        Attempts++;
        LastError = error.Length > MaxErrorLength ? error[..MaxErrorLength] : error;
    }
}
