using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.Certificates;

/// <summary>暂扣 from one day to another, both included. It begins and ends by itself.</summary>
internal sealed class Suspension : Entity<Guid>
{
    private Suspension() { }

    public Suspension(Guid id, Guid certificateId, DateOnly from, DateOnly to)
        : base(id)
    {
        CertificateId = certificateId;
        From = from;
        To = to;
    }

    public Guid CertificateId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>The day of an earlier resumption, on which it no longer holds.</summary>
    public DateOnly? EndedOn { get; private set; }

    public bool Covers(DateOnly day) => From <= day && day <= To && (EndedOn is null || day < EndedOn);

    public bool Overlaps(DateOnly from, DateOnly to) => !(EndedOn <= From) && From <= to && from <= (EndedOn?.AddDays(-1) ?? To);

    public void End(DateOnly on) => EndedOn = on;
}
