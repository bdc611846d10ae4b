namespace LegalAffairs.Certification.Certificates;

internal sealed record IssueParticulars(
    string Number,
    CertificateKind Kind,
    int Year,
    int Sequence,
    DateOnly IssuedOn,
    DateOnly ValidUntil,
    string PersonName,
    string UnitName,
    string BodyName
);
