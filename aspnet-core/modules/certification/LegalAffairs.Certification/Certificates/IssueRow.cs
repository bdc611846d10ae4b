namespace LegalAffairs.Certification.Certificates;

/// <summary>A number and dates for one application.</summary>
internal sealed record IssueRow(Certificate Certificate, string Number, int Year, int Sequence, DateOnly IssuedOn, DateOnly ValidUntil)
{
    public IssueParticulars With(string personName, string unitName, string bodyName) =>
        new(Number, Certificate.Kind, Year, Sequence, IssuedOn, ValidUntil, personName, unitName, bodyName);
}
