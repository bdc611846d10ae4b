using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.Certificates;

/// <summary>That somebody was reminded, once for each stage.</summary>
internal sealed class RenewalReminder(Guid id, Guid certificateId, RenewalStage stage, DateTime time) : Entity<Guid>(id)
{
    public Guid CertificateId { get; private set; } = certificateId;

    public RenewalStage Stage { get; private set; } = stage;

    public DateTime Time { get; private set; } = time;
}
