using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainerPool.Nominations;

/// <summary>师资推荐: submitted → returned (and again) or approved → appointed in a batch.</summary>
internal sealed class Nomination : FullAuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private readonly List<NominationEvent> _events = [];

    private Nomination() { }

    public Nomination(Guid id, Guid userId, Guid organizationUnitId, Guid nominatorId, NominationContent content, DateTime now)
        : base(id)
    {
        (UserId, OrganizationUnitId, NominatorId, OpenUserId) = (userId, organizationUnitId, nominatorId, userId);
        Submit(content, nominatorId, now);
    }

    public Guid UserId { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    public Guid NominatorId { get; private set; }

    public IReadOnlyList<string> Specialities { get; private set; } = [];

    public string Introduction { get; private set; } = string.Empty;

    public IReadOnlyList<Guid> FileIds { get; private set; } = [];

    public NominationStatus Status { get; private set; }

    public string? ReturnReason { get; private set; }

    public Guid? ReviewerId { get; private set; }

    public DateTime? ReviewedTime { get; private set; }

    public Guid? BatchId { get; private set; }

    /// <summary>The person while it is open, so that nobody is nominated twice at once.</summary>
    public Guid? OpenUserId { get; private set; }

    /// <summary>What became of it; not loaded with it.</summary>
    public IReadOnlyList<NominationEvent> Events => _events;

    public bool Says(NominationContent content) =>
        Introduction == content.Introduction && Specialities.SequenceEqual(content.Specialities) && FileIds.SequenceEqual(content.FileIds);

    public void Resubmit(NominationContent content, Guid byId, DateTime now)
    {
        CheckIs(NominationStatus.Returned, TrainerPoolErrorCodes.NominationNotReturned);
        Submit(content, byId, now);
    }

    public void Approve(Guid reviewerId, DateTime now)
    {
        Review(reviewerId, now);
        Become(NominationStatus.Approved, null, reviewerId, now);
    }

    public void Return(string reason, Guid reviewerId, DateTime now)
    {
        Review(reviewerId, now);
        Become(NominationStatus.Returned, reason, reviewerId, now);
    }

    public void Refuse(string reason, Guid reviewerId, DateTime now)
    {
        Review(reviewerId, now);
        Become(NominationStatus.Refused, reason, reviewerId, now);
        OpenUserId = null;
    }

    /// <summary>Into a batch that is being prepared.</summary>
    public void PutInto(Guid batchId)
    {
        CheckIs(NominationStatus.Approved, TrainerPoolErrorCodes.NominationNotApproved);
        if (BatchId is not null && BatchId != batchId)
        {
            throw new BusinessException(TrainerPoolErrorCodes.NominationInOtherBatch);
        }

        BatchId = batchId;
    }

    public void TakeOut() => BatchId = null;

    public void Appoint(Guid byId, DateTime now)
    {
        CheckIs(NominationStatus.Approved, TrainerPoolErrorCodes.NominationNotApproved);
        Become(NominationStatus.Appointed, null, byId, now);
        OpenUserId = null;
    }

    private void Submit(NominationContent content, Guid byId, DateTime now)
    {
        (Specialities, Introduction, FileIds) = (content.Specialities, content.Introduction, content.FileIds);
        (ReviewerId, ReviewedTime) = (null, null);
        Become(NominationStatus.Submitted, null, byId, now);
    }

    private void Become(NominationStatus status, string? reason, Guid byId, DateTime now)
    {
        (Status, ReturnReason) = (status, reason);
        _events.Add(new NominationEvent(Id, status, reason, byId, now));
    }

    // Who proposes somebody does not also decide.
    private void Review(Guid reviewerId, DateTime now)
    {
        CheckIs(NominationStatus.Submitted, TrainerPoolErrorCodes.NominationNotSubmitted);
        if (reviewerId == NominatorId || reviewerId == UserId)
        {
            throw new BusinessException(TrainerPoolErrorCodes.ReviewOfOwnNomination);
        }

        (ReviewerId, ReviewedTime) = (reviewerId, now);
    }

    private void CheckIs(NominationStatus status, string errorCode)
    {
        if (Status != status)
        {
            throw new BusinessException(errorCode);
        }
    }
}
