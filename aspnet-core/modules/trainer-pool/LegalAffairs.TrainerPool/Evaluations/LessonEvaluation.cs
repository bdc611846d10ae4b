using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainerPool.Evaluations;

/// <summary>An answer: neither who gave it nor when is kept, and its key is drawn at random, so that no order tells either.</summary>
[DisableAuditing]
internal sealed class LessonEvaluation : Entity<Guid>
{
    private LessonEvaluation() { }

    public LessonEvaluation(Guid invitationId, int content, int delivery, int usefulness, string comment)
        : base(UnorderedKey.Create()) =>
        (InvitationId, Content, Delivery, Usefulness, Comment) = (invitationId, content, delivery, usefulness, comment);

    public Guid InvitationId { get; private set; }

    public int Content { get; private set; }

    public int Delivery { get; private set; }

    public int Usefulness { get; private set; }

    public string Comment { get; private set; } = string.Empty;
}
