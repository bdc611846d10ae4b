using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.Bodies;

/// <summary>年度确认: one for each year.</summary>
internal sealed class BodyConfirmation : Entity<Guid>
{
    private BodyConfirmation() { }

    public BodyConfirmation(Guid id, Guid bodyId, int year, BodyDecision decision, BodyParticulars particulars)
        : base(id)
    {
        Take(particulars);
        BodyId = bodyId;
        Year = year;
        DocumentNumber = decision.DocumentNumber;
        DecidedOn = decision.DecidedOn;
    }

    public Guid BodyId { get; private set; }

    public int Year { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    public DateOnly DecidedOn { get; private set; }

    public DateTime? PublishedTime { get; private set; }

    /// <summary>What was confirmed, as it is published for the year whatever becomes of the body.</summary>
    public string Name { get; private set; } = string.Empty;

    public Guid OrganizationUnitId { get; private set; }

    public BodyKind Kind { get; private set; }

    public string LegalBasis { get; private set; } = string.Empty;

    public EnforcementAreas Areas { get; private set; }

    public Guid? EntrustingBodyId { get; private set; }

    /// <summary>Also later, from who may confirm: that is as good as another confirmation.</summary>
    public void Take(BodyParticulars particulars)
    {
        Name = particulars.Name;
        OrganizationUnitId = particulars.OrganizationUnitId;
        Kind = particulars.Kind;
        LegalBasis = particulars.LegalBasis;
        Areas = particulars.Areas;
        EntrustingBodyId = particulars.EntrustingBodyId;
    }

    /// <returns>False when it is published already.</returns>
    public bool Publish(DateTime now)
    {
        if (PublishedTime is not null)
        {
            return false;
        }

        PublishedTime = now;
        return true;
    }
}
