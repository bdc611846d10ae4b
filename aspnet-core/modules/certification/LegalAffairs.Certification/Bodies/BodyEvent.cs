using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.Bodies;

internal sealed class BodyEvent : Entity<Guid>
{
    private BodyEvent() { }

    public BodyEvent(ActOf by, Guid bodyId, BodyAct act, string text, BodyParticulars? before = null, BodyParticulars? after = null)
        : base(by.Id)
    {
        BodyId = bodyId;
        Act = act;
        Text = text;
        Before = before;
        After = after;
        Time = by.Time;
        UserId = by.UserId;
    }

    public Guid BodyId { get; private set; }

    public BodyAct Act { get; private set; }

    public string Text { get; private set; } = string.Empty;

    /// <summary>Of a change, all that was registered before it and after.</summary>
    public BodyParticulars? Before { get; private set; }

    public BodyParticulars? After { get; private set; }

    public DateTime Time { get; private set; }

    public Guid? UserId { get; private set; }
}
