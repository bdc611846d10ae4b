using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.Certification.Bodies;

/// <summary>执法主体: who may enforce in its own or another's name. Confirmed for each year, then published; what was once done stays in its history.</summary>
internal sealed class EnforcementBody : AuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private readonly List<BodyConfirmation> _confirmations = [];
    private readonly List<BodyEvent> _events = [];

    private EnforcementBody() { }

    public EnforcementBody(Guid id, BodyParticulars particulars, ActOf act)
        : base(id)
    {
        Set(particulars);
        Note(BodyAct.Register, Name, act);
    }

    public string Name { get; private set; } = string.Empty;

    public Guid OrganizationUnitId { get; private set; }

    public BodyKind Kind { get; private set; }

    public string LegalBasis { get; private set; } = string.Empty;

    public EnforcementAreas Areas { get; private set; }

    public Guid? EntrustingBodyId { get; private set; }

    /// <summary>The last one, for lists.</summary>
    public int? ConfirmedYear { get; private set; }

    public int? PublishedYear { get; private set; }

    public DateOnly? DissolvedOn { get; private set; }

    public IReadOnlyList<BodyConfirmation> Confirmations => _confirmations;

    public IReadOnlyList<BodyEvent> Events => _events;

    public bool IsConfirmedFor(int year) => DissolvedOn is null && _confirmations.Exists(c => c.Year == year);

    /// <param name="mayConfirm">What is confirmed for this year or a later one is changed by who may confirm it, and by nobody else.</param>
    public void Change(BodyParticulars particulars, string reason, bool mayConfirm, ActOf act)
    {
        CheckExists();
        var confirmed = _confirmations.FindAll(c => c.Year >= act.Today.Year);
        if (confirmed.Count > 0 && !mayConfirm)
        {
            throw new BusinessException(CertificationErrorCodes.BodyConfirmed)
                .WithData("name", Name)
                .WithData("year", confirmed.Max(c => c.Year));
        }

        if (particulars == Particulars)
        {
            throw new BusinessException(CertificationErrorCodes.BodyUnchanged);
        }

        var before = Particulars;
        Set(particulars);
        confirmed.ForEach(c => c.Take(particulars));
        _events.Add(new BodyEvent(act, Id, BodyAct.Change, reason, before, particulars));
    }

    /// <param name="entrusting">Of an entrusted organization: it can have no right that the organ does not have.</param>
    public void Confirm(Guid confirmationId, int year, BodyDecision decision, EnforcementBody? entrusting, ActOf act)
    {
        CheckExists();
        if (year > act.Today.Year + 1)
        {
            throw new BusinessException(CertificationErrorCodes.BodyYearTooFar).WithData("year", year);
        }

        if (_confirmations.Exists(c => c.Year == year))
        {
            throw new BusinessException(CertificationErrorCodes.BodyConfirmedAlready).WithData("name", Name).WithData("year", year);
        }

        if (decision.DecidedOn > act.Today)
        {
            throw new BusinessException(CertificationErrorCodes.ActInFuture).WithData("day", decision.DecidedOn);
        }

        if (Kind == BodyKind.Entrusted && entrusting?.IsConfirmedFor(year) != true)
        {
            throw new BusinessException(CertificationErrorCodes.EntrustingBodyNotConfirmed).WithData("name", Name).WithData("year", year);
        }

        _confirmations.Add(new BodyConfirmation(confirmationId, Id, year, decision, Particulars));
        ConfirmedYear = Math.Max(ConfirmedYear ?? year, year);
        Note(BodyAct.Confirm, $"{year} · {decision.DocumentNumber}", act);
    }

    public void Publish(int year, ActOf act)
    {
        CheckExists();
        var confirmation =
            _confirmations.Find(c => c.Year == year)
            ?? throw new BusinessException(CertificationErrorCodes.BodyNotConfirmed).WithData("name", Name).WithData("year", year);
        if (!confirmation.Publish(act.Time))
        {
            throw new BusinessException(CertificationErrorCodes.BodyPublishedAlready).WithData("name", Name).WithData("year", year);
        }

        PublishedYear = Math.Max(PublishedYear ?? year, year);
        Note(BodyAct.Publish, $"{year}", act);
    }

    public void Dissolve(BodyDecision decision, string reason, ActOf act)
    {
        CheckExists();
        if (decision.DecidedOn > act.Today)
        {
            throw new BusinessException(CertificationErrorCodes.ActInFuture).WithData("day", decision.DecidedOn);
        }

        DissolvedOn = decision.DecidedOn;
        Note(BodyAct.Dissolve, $"{decision.DocumentNumber} · {reason}", act);
    }

    private BodyParticulars Particulars => new(Name, OrganizationUnitId, Kind, LegalBasis, Areas, EntrustingBodyId);

    private void CheckExists()
    {
        if (DissolvedOn is { } day)
        {
            throw new BusinessException(CertificationErrorCodes.BodyDissolved).WithData("name", Name).WithData("day", day);
        }
    }

    private void Set(BodyParticulars particulars)
    {
        if (particulars.Kind == BodyKind.Entrusted != (particulars.EntrustingBodyId is not null))
        {
            throw new BusinessException(
                particulars.Kind == BodyKind.Entrusted
                    ? CertificationErrorCodes.EntrustingBodyMissing
                    : CertificationErrorCodes.EntrustingBodyNotAllowed
            );
        }

        if (particulars.EntrustingBodyId == Id)
        {
            throw new BusinessException(CertificationErrorCodes.BodyEntrustsItself);
        }

        Name = particulars.Name;
        OrganizationUnitId = particulars.OrganizationUnitId;
        Kind = particulars.Kind;
        LegalBasis = particulars.LegalBasis;
        Areas = particulars.Areas;
        EntrustingBodyId = particulars.EntrustingBodyId;
    }

    private void Note(BodyAct kind, string text, ActOf act) => _events.Add(new BodyEvent(act, Id, kind, text));
}
