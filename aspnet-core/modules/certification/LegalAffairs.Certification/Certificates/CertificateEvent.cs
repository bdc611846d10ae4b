using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.Certificates;

/// <summary>One act with what stands behind it. Never changed, never removed.</summary>
internal sealed class CertificateEvent : Entity<Guid>
{
    private CertificateEvent() { }

    public CertificateEvent(Guid certificateId, CertificateAct act, CertificateDecision decision, ActOf by, DateOnly? from, DateOnly? to)
        : base(by.Id)
    {
        CertificateId = certificateId;
        Act = act;
        LegalBasis = decision.LegalBasis;
        DecidedOn = decision.DecidedOn;
        DocumentNumber = decision.DocumentNumber;
        Reason = decision.Reason;
        DeciderId = decision.DeciderId;
        DeciderRole = decision.DeciderRole;
        From = from;
        To = to;
        Time = by.Time;
        UserId = by.UserId;
    }

    public Guid CertificateId { get; private set; }

    public CertificateAct Act { get; private set; }

    public string LegalBasis { get; private set; } = string.Empty;

    public DateOnly DecidedOn { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    public string Reason { get; private set; } = string.Empty;

    public Guid? DeciderId { get; private set; }

    /// <summary>As what, on that day.</summary>
    public string? DeciderRole { get; private set; }

    /// <summary>When it takes effect, and until when.</summary>
    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public DateTime Time { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid? UserId { get; private set; }
}
