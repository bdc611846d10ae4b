using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.TrainerPool.SelfStudy;

/// <summary>自学学时申报: submitted → approved, or returned and again.</summary>
internal sealed class StudyClaim : FullAuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private const decimal TenthsOfHour = 10m;

    private StudyClaim() { }

    public StudyClaim(Guid id, Guid requestId, Guid userId, Guid organizationUnitId, StudyContent content, DateOnly today)
        : base(id)
    {
        (RequestId, UserId, OrganizationUnitId) = (requestId, userId, organizationUnitId);
        Submit(content, today);
    }

    public Guid RequestId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public int HoursTenths { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    public IReadOnlyList<Guid> FileIds { get; private set; } = [];

    public StudyClaimStatus Status { get; private set; }

    public string? ReturnReason { get; private set; }

    public Guid? ReviewerId { get; private set; }

    public DateTime? ReviewedTime { get; private set; }

    public decimal Hours => HoursTenths / TenthsOfHour;

    public void Resubmit(StudyContent content, DateOnly today)
    {
        Check(Status == StudyClaimStatus.Returned, TrainerPoolErrorCodes.ClaimNotReturned);
        Submit(content, today);
    }

    /// <returns>What goes into the ledger.</returns>
    public HoursCredit Approve(Guid reviewerId, DateTime now)
    {
        Review(reviewerId, now);
        Status = StudyClaimStatus.Approved;
        return new HoursCredit(HoursKind.SelfStudy, Id, UserId, OrganizationUnitId, Hours, OccurredOn, Title);
    }

    public void Return(string reason, Guid reviewerId, DateTime now)
    {
        Review(reviewerId, now);
        (Status, ReturnReason) = (StudyClaimStatus.Returned, reason);
    }

    private void Submit(StudyContent content, DateOnly today)
    {
        Check(content.OccurredOn <= today, TrainerPoolErrorCodes.HoursInTheFuture);
        (Title, HoursTenths, OccurredOn, FileIds) = (content.Title, content.HoursTenths, content.OccurredOn, content.FileIds);
        (Status, ReturnReason, ReviewerId, ReviewedTime) = (StudyClaimStatus.Submitted, null, null, null);
    }

    private void Review(Guid reviewerId, DateTime now)
    {
        Check(Status == StudyClaimStatus.Submitted, TrainerPoolErrorCodes.ClaimNotSubmitted);
        Check(reviewerId != UserId, TrainerPoolErrorCodes.ClaimOfOneself);
        (ReviewerId, ReviewedTime) = (reviewerId, now);
    }

    private static void Check(bool holds, string errorCode)
    {
        if (!holds)
        {
            throw new BusinessException(errorCode);
        }
    }
}
