using LegalAffairs.Abp;
using LegalAffairs.Certification.People;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What stands against each of some applications going on: the person, the conditions, what it would replace, and whose it is.</summary>
internal sealed class IssuingObstacles(
    CertificateApplications applications,
    Func<Certificate, bool> isOwn,
    IReadOnlyDictionary<Guid, Person> people,
    IReadOnlyDictionary<Guid, Certificate> replaced,
    IReadOnlyDictionary<Guid, EligibilityDto> conditions,
    DateOnly today
)
{
    /// <summary>What no review can have seen: a pass that a re-grade took away, hours that were corrected.</summary>
    private static readonly EligibilityItemKind[] Earned = [EligibilityItemKind.Exam, EligibilityItemKind.Hours];

    public Person PersonOf(Certificate certificate) => people[certificate.PersonId];

    public IEnumerable<(BusinessException Obstacle, string Url)> Of(Certificate certificate)
    {
        var person = PersonOf(certificate);
        var url = $"/certification/people/{person.Id}";
        foreach (var obstacle in applications.FindObstacles(certificate, person, today))
        {
            yield return (obstacle, url);
        }

        var missing = conditions[certificate.Id].Items.Where(i => !i.IsMet && Earned.Contains(i.Kind)).ToList();
        if (missing.Count > 0)
        {
            yield return (CertificateApplications.NotEligible(person, missing), url);
        }

        if (isOwn(certificate))
        {
            yield return (new BusinessException(E.OwnCertificate).WithData("name", person.Name), UrlOf(certificate.Id));
        }

        if (certificate.ReplacesId is { } id && replaced[id].FindObstacleToReplacing(today) is { } ended)
        {
            yield return (ended, UrlOf(id));
        }
    }

    public static string UrlOf(Guid certificateId) => $"/certification/certificates/{certificateId}";
}
