using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What is printed on the card. Never changed and never removed, so that its number is never used again.</summary>
internal sealed class CertificateIssue : Entity<Guid>
{
    private CertificateIssue() { }

    public CertificateIssue(Guid certificateId, IssueParticulars particulars)
        : base(certificateId)
    {
        Number = particulars.Number;
        Kind = particulars.Kind;
        Year = particulars.Year;
        Sequence = particulars.Sequence;
        IssuedOn = particulars.IssuedOn;
        ValidUntil = particulars.ValidUntil;
        PersonName = particulars.PersonName;
        UnitName = particulars.UnitName;
        BodyName = particulars.BodyName;
    }

    public string Number { get; private set; } = string.Empty;

    public CertificateKind Kind { get; private set; }

    /// <summary>The year and the place in it that the number says.</summary>
    public int Year { get; private set; }

    public int Sequence { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly ValidUntil { get; private set; }

    public string PersonName { get; private set; } = string.Empty;

    public string UnitName { get; private set; } = string.Empty;

    public string BodyName { get; private set; } = string.Empty;
}
