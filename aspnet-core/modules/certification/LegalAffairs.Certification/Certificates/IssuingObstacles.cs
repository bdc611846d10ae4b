using LegalAffairs.Abp;
using LegalAffairs.Certification.People;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What stands against each of some applications going on: the person, what it would replace, and whose it is.</summary>
internal sealed class IssuingObstacles(
    CertificateApplications applications,
    Func<Certificate, bool> isOwn,
    IReadOnlyDictionary<Guid, Person> people,
    IReadOnlyDictionary<Guid, Certificate> replaced,
    DateOnly today
)
{
    public Person PersonOf(Certificate certificate) => people[certificate.PersonId];

    public IEnumerable<(BusinessException Obstacle, string Url)> Of(Certificate certificate)
    {
        var person = PersonOf(certificate);
        foreach (var obstacle in applications.FindObstacles(certificate, person, today))
        {
            yield return (obstacle, $"/certification/people/{person.Id}");
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
