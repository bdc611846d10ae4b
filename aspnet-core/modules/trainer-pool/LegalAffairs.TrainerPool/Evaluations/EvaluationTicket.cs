using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainerPool.Evaluations;

/// <summary>That somebody has evaluated a lesson, so that nobody does twice. Says nothing of the answer.</summary>
[DisableAuditing]
internal sealed class EvaluationTicket : Entity<Guid>
{
    private EvaluationTicket() { }

    public EvaluationTicket(Guid invitationId, Guid userId)
        : base(UnorderedKey.Create()) => (InvitationId, UserId) = (invitationId, userId);

    public Guid InvitationId { get; private set; }

    public Guid UserId { get; private set; }
}
