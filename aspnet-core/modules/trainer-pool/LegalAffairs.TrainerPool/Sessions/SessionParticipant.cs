using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>参训人员: somebody on the list of a session, and whether they came.</summary>
internal sealed class SessionParticipant : Entity<Guid>, IHasOrganizationUnit
{
    private SessionParticipant() { }

    public SessionParticipant(Guid id, Guid sessionId, Guid userId, Guid organizationUnitId)
        : base(id) => (SessionId, UserId, OrganizationUnitId) = (sessionId, userId, organizationUnitId);

    public Guid SessionId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    /// <summary>Null: put on the list by staff.</summary>
    public DateTime? SignedUpTime { get; private set; }

    public DateTime? SignedInTime { get; private set; }

    /// <summary>Null: the person did.</summary>
    public Guid? SignedInById { get; private set; }

    public string? SignInReason { get; private set; }

    public static SessionParticipant SignedUp(Guid id, Guid sessionId, Guid userId, Guid organizationUnitId, DateTime now) =>
        new(id, sessionId, userId, organizationUnitId) { SignedUpTime = now };

    /// <summary>Who was put on the list asks staff; who has come has come.</summary>
    public void CheckMayWithdraw()
    {
        if (SignedUpTime is null || SignedInTime is not null)
        {
            throw new BusinessException(SignedUpTime is null ? TrainerPoolErrorCodes.NotSignedUp : TrainerPoolErrorCodes.SignedInAlready);
        }
    }

    /// <summary>The first time counts.</summary>
    public void SignIn(DateTime now) => SignedInTime ??= now;

    internal void SignInByHand(Guid byId, string reason, DateTime now) => (SignedInTime, SignedInById, SignInReason) = (now, byId, reason);
}
