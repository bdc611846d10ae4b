using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.Bodies;

internal sealed class BodyEvent : Entity<Guid>
{
    private BodyEvent() { }

    public BodyEvent(Guid id, Guid bodyId, BodyAct act, string text, DateTime time, Guid? userId)
        : base(id)
    {
        BodyId = bodyId;
        Act = act;
        Text = text;
        Time = time;
        UserId = userId;
    }

    public Guid BodyId { get; private set; }

    public BodyAct Act { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public DateTime Time { get; private set; }

    public Guid? UserId { get; private set; }
}
