using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.People;

/// <summary>Somebody saw a whole identity number. Never changed, never removed.</summary>
internal sealed class NumberReveal : Entity<Guid>
{
    private NumberReveal() { }

    public NumberReveal(Guid personId, string reason, ActOf by)
        : base(by.Id)
    {
        PersonId = personId;
        Reason = reason;
        Time = by.Time;
        UserId = by.UserId;
    }

    public Guid PersonId { get; private set; }

    public Guid? UserId { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public DateTime Time { get; private set; }
}
