using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainerPool.Nominations;

/// <summary>师资推荐: submitted → returned (and again) or approved → appointed in a batch.</summary>
internal sealed class Nomination : FullAuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private Nomination() { }

    public Nomination(Guid id, Guid userId, Guid organizationUnitId, Guid nominatorId, NominationContent content)
        : base(id)
    {
        (UserId, OrganizationUnitId, NominatorId, OpenUserId) = (userId, organizationUnitId, nominatorId, userId);
        Submit(content);
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

    public bool Says(NominationContent content) =>
        Introduction == content.Introduction && Specialities.SequenceEqual(content.Specialities) && FileIds.SequenceEqual(content.FileIds);

    public void Resubmit(NominationContent content)
    {
        CheckIs(NominationStatus.Returned, TrainerPoolErrorCodes.NominationNotReturned);
        Submit(content);
    }

    public void Approve(Guid reviewerId, DateTime now)
    {
        Review(reviewerId, now);
        Status = NominationStatus.Approved;
    }

    public void Return(string reason, Guid reviewerId, DateTime now)
    {
        Review(reviewerId, now);
        (Status, ReturnReason) = (NominationStatus.Returned, reason);
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

    public void Appoint()
    {
        CheckIs(NominationStatus.Approved, TrainerPoolErrorCodes.NominationNotApproved);
        (Status, OpenUserId) = (NominationStatus.Appointed, null);
    }

    private void Submit(NominationContent content)
    {
        (Specialities, Introduction, FileIds) = (content.Specialities, content.Introduction, content.FileIds);
        (Status, ReturnReason, ReviewerId, ReviewedTime) = (NominationStatus.Submitted, null, null, null);
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
