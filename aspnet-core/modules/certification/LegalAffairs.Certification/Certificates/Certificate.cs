using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>
/// 执法证件, from the application to its end: applied → unit review → bureau review → sent → issued, then suspended, resumed, reviewed each year,
/// until it expires or is revoked, cancelled or replaced. What it is worth on a day follows from dates: no job can be late with it.
/// </summary>
internal sealed class Certificate : AuditedAggregateRoot<Guid>, IHasOrganizationUnit, IHasOwner
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
            new CertificateDecision(string.Empty, act.Today, string.Empty, application.Reason, act.UserId),
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
        CheckStep(CertificateStep.UnitReviewed);
        Review(passes, CertificateStep.BureauReviewed, (CertificateAct.PassByBureau, CertificateAct.RejectByBureau), decision, act);
    }

    public void Send(Guid batchId, CertificateDecision decision, ActOf act)
    {
        CheckStep(CertificateStep.BureauReviewed);
        BatchId = batchId;
        Move(CertificateStep.Sent, CertificateAct.Send, decision, act);
    }

    public CertificateIssue Issue(IssueParticulars particulars, CertificateDecision decision, ActOf act)
    {
        CheckStep(CertificateStep.Sent);
        if (particulars.ValidUntil <= particulars.IssuedOn)
        {
            throw new BusinessException(E.ValidUntilTooEarly)
                .WithData("issued", particulars.IssuedOn)
                .WithData("until", particulars.ValidUntil);
        }

        (Number, IssuedOn, ValidUntil) = (particulars.Number, particulars.IssuedOn, particulars.ValidUntil);
        Move(CertificateStep.Issued, CertificateAct.Issue, decision, act, particulars.IssuedOn, particulars.ValidUntil);
        PendingPersonId = null;
        return new CertificateIssue(Id, particulars);
    }

    public void Suspend(Guid suspensionId, DateOnly from, DateOnly to, CertificateDecision decision, ActOf act)
    {
        CheckInForce(act.Today);
        CheckNotBackdated(from, act);
        if (to < from || to > ValidUntil)
        {
            throw new BusinessException(E.SuspensionPeriodInvalid).WithData("from", from).WithData("to", to).WithData("until", ValidUntil);
        }

        if (EndsOn <= to)
        {
            throw new BusinessException(E.SuspensionOverlapsEnd).WithData("day", EndsOn);
        }

        if (_suspensions.Find(s => s.Overlaps(from, to)) is { } other)
        {
            throw new BusinessException(E.SuspensionsOverlap).WithData("from", other.From).WithData("to", other.To);
        }

        _suspensions.Add(new Suspension(suspensionId, Id, from, to));
        Note(CertificateAct.Suspend, decision, act, from, to);
    }

    /// <summary>Ends what is suspended today, or takes back what would be.</summary>
    public void Resume(CertificateDecision decision, ActOf act)
    {
        CheckInForce(act.Today);
        var suspension =
            _suspensions.Find(s => s.Covers(act.Today) || (s.From > act.Today && s.EndedOn is null))
            ?? throw new BusinessException(E.NotSuspended).WithData("number", Number);
        suspension.End(suspension.From > act.Today ? suspension.From : act.Today);
        Note(CertificateAct.Resume, decision, act, act.Today);
    }

    public void Revoke(DateOnly effectiveOn, CertificateDecision decision, ActOf act) =>
        End(CertificateEnd.Revoked, CertificateAct.Revoke, effectiveOn, decision, act);

    public void Cancel(DateOnly effectiveOn, CertificateDecision decision, ActOf act) =>
        End(CertificateEnd.Cancelled, CertificateAct.Cancel, effectiveOn, decision, act);

    /// <param name="on">The day of the new one's issue.</param>
    public void BeReplaced(DateOnly on, CertificateDecision decision, ActOf act)
    {
        // Revoked in the meantime: then it stays revoked.
        if (EndedBy is null)
        {
            (EndedBy, EndsOn) = (CertificateEnd.Replaced, on);
            Note(CertificateAct.Replace, decision, act, on);
        }
    }

    private void End(CertificateEnd end, CertificateAct kind, DateOnly effectiveOn, CertificateDecision decision, ActOf act)
    {
        if (Step != CertificateStep.Issued)
        {
            throw new BusinessException(E.NotIssued);
        }

        if (EndedBy is not null)
        {
            throw new BusinessException(E.EndedAlready).WithData("number", Number).WithData("day", EndsOn);
        }

        CheckNotBackdated(effectiveOn, act);
        (EndedBy, EndsOn) = (end, effectiveOn);
        Note(kind, decision, act, effectiveOn);
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

    private void CheckInForce(DateOnly today)
    {
        if (Step != CertificateStep.Issued)
        {
            throw new BusinessException(E.NotIssued);
        }

        if (EndsOn <= today)
        {
            throw new BusinessException(E.EndedAlready).WithData("number", Number).WithData("day", EndsOn);
        }

        if (ValidUntil < today)
        {
            throw new BusinessException(E.CertificateExpired).WithData("number", Number).WithData("day", ValidUntil);
        }
    }

    // What has been shown to others as valid is not made invalid afterwards.
    private static void CheckNotBackdated(DateOnly effectiveOn, ActOf act)
    {
        if (effectiveOn < act.Today)
        {
            throw new BusinessException(E.EffectBackdated).WithData("day", effectiveOn).WithData("today", act.Today);
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
            throw new BusinessException(E.ActBackdated).WithData("day", decision.DecidedOn).WithData("last", LastActOn);
        }

        LastActOn = decision.DecidedOn;
        _events.Add(new CertificateEvent(Id, kind, decision, act, from, to));
    }
}
