using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.People;

internal sealed class PersonEvent : Entity<Guid>
{
    private PersonEvent() { }

    public PersonEvent(Guid personId, PersonAct act, string? before, string? after, PersonDecision decision, ActOf by)
        : base(by.Id)
    {
        PersonId = personId;
        Act = act;
        Before = before;
        After = after;
        DecidedOn = decision.DecidedOn;
        DocumentNumber = decision.DocumentNumber;
        Reason = decision.Reason;
        Time = by.Time;
        UserId = by.UserId;
    }

    public Guid PersonId { get; private set; }

    public PersonAct Act { get; private set; }

    public string? Before { get; private set; }

    public string? After { get; private set; }

    public DateOnly DecidedOn { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    public string Reason { get; private set; } = string.Empty;

    public DateTime Time { get; private set; }

    public Guid? UserId { get; private set; }
}
