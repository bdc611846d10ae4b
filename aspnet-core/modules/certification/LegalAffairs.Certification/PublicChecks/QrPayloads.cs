using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Certification.PublicChecks;

internal static class QrPayloads
{
    public static QrPayload ToPayload(this CertificateIssue issue, EnforcementAreas areas) =>
        new(issue.Id, issue.Number, issue.PersonName, issue.UnitName, issue.BodyName, issue.Kind, areas, issue.IssuedOn, issue.ValidUntil);
}
