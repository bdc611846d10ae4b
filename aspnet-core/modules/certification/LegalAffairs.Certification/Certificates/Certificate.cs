using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>
/// 执法证件, from the application to its end: applied → unit review → bureau review → sent → issued, then suspended, resumed, reviewed each year,
/// until it expires or is revoked, cancelled or replaced. What it is worth on a day follows from dates: no job can be late with it.
/// </summary>
internal sealed partial class Certificate : AuditedAggregateRoot<Guid>, IHasOrganizationUnit, IHasOwner
{
    private readonly List<Suspension> _suspensions = [];
    private readonly List<CertificateEvent> _events = [];

    private Certificate() { }

    public Certificate(Guid id, CertificateApplication application, ActOf act)
        : base(id)
    {
        PersonId = application.PersonId;
        PendingPersonId = application.PersonId;
        OwnerId = application.OwnerId;
        OrganizationUnitId = application.UnitId;
        BodyId = application.BodyId;
        Kind = application.Kind;
        Areas = application.Areas;
        ReplacesId = application.ReplacesId;
        LastActOn = act.Today;
        Move(
            CertificateStep.Applied,
            CertificateAct.Apply,
            new CertificateDecision(application.LegalBasis, act.Today, string.Empty, application.Reason, act.UserId),
            act
        );
    }

    public Guid PersonId { get; private set; }

    /// <summary>While it is under way: with its kind unique, so that nobody applies twice at once.</summary>
    public Guid? PendingPersonId { get; private set; }

    public Guid? OwnerId { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    public Guid BodyId { get; private set; }

    public CertificateKind Kind { get; private set; }

    public EnforcementAreas Areas { get; private set; }

    public CertificateStep Step { get; private set; }

    public Guid? ReplacesId { get; private set; }

    public Guid? BatchId { get; private set; }

    /// <summary>These three once, at the issue.</summary>
    public string? Number { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    public CertificateEnd? EndedBy { get; private set; }

    /// <summary>The first day on which it is no longer valid.</summary>
    public DateOnly? EndsOn { get; private set; }

    public int? ReviewedYear { get; private set; }

    public bool PassedReview { get; private set; }

    public bool HasFailedReview => ReviewedYear is not null && !PassedReview;

    /// <summary>From when it should be revoked, while a leader has not yet decided on it.</summary>
    public DateOnly? RevocationProposedOn { get; private set; }

    /// <summary>Of the last decision: none is dated before it.</summary>
    public DateOnly LastActOn { get; private set; }

    public IReadOnlyList<Suspension> Suspensions => _suspensions;

    public IReadOnlyList<CertificateEvent> Events => _events;

    public CertificateState StateOn(DateOnly day) =>
        Step == CertificateStep.Rejected ? CertificateState.Rejected
        : Step != CertificateStep.Issued || day < IssuedOn ? CertificateState.Pending
        : EndsOn <= day ? CertificateStates.Of(EndedBy!.Value)
        : ValidUntil < day ? CertificateState.Expired
        : _suspensions.Exists(s => s.Covers(day)) ? CertificateState.Suspended
        : CertificateState.Valid;

    public void ReviewByUnit(bool passes, CertificateDecision decision, ActOf act)
    {
        CheckStep(CertificateStep.Applied);
        Review(passes, CertificateStep.UnitReviewed, (CertificateAct.PassByUnit, CertificateAct.RejectByUnit), decision, act);
    }

    public void ReviewByBureau(bool passes, CertificateDecision decision, ActOf act)
    {
        // What has come up since the review ends the application as long as nothing is issued.
        var isUnderWay = Step is CertificateStep.BureauReviewed or CertificateStep.Sent;
        CheckStep(isUnderWay && !passes ? Step : CertificateStep.UnitReviewed);
        Review(passes, CertificateStep.BureauReviewed, (CertificateAct.PassByBureau, CertificateAct.RejectByBureau), decision, act);
    }

    private void Review(
        bool passes,
        CertificateStep next,
        (CertificateAct Pass, CertificateAct Reject) acts,
        CertificateDecision decision,
        ActOf act
    )
    {
        if (!passes && decision.Reason.Length == 0)
        {
            throw new BusinessException(E.RejectionNeedsReason);
        }

        Move(passes ? next : CertificateStep.Rejected, passes ? acts.Pass : acts.Reject, decision, act);
        PendingPersonId = passes ? PersonId : null;
    }

    private void CheckStep(CertificateStep step)
    {
        if (Step != step)
        {
            throw new BusinessException(E.CertificateNotAtStep);
        }
    }

    private void Move(
        CertificateStep step,
        CertificateAct kind,
        CertificateDecision decision,
        ActOf act,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        Note(kind, decision, act, from, to);
        Step = step;
    }

    private void Note(CertificateAct kind, CertificateDecision decision, ActOf act, DateOnly? from = null, DateOnly? to = null)
    {
        if (decision.DecidedOn > act.Today)
        {
            throw new BusinessException(E.ActInFuture).WithData("day", decision.DecidedOn);
        }

        if (decision.DecidedOn < LastActOn)
        {
            throw BackdatedTo(decision.DecidedOn);
        }

        LastActOn = decision.DecidedOn;
        _events.Add(new CertificateEvent(Id, kind, decision, act, from, to));
    }

    private BusinessException BackdatedTo(DateOnly day) =>
        new BusinessException(E.ActBackdated).WithData("day", day).WithData("last", LastActOn);
}
