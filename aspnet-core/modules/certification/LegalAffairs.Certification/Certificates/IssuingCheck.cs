using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Who of many may go on to the issuer or get a number, and all that stands against the others.</summary>
internal sealed class IssuingCheck(
    IssuingBatches batches,
    CertificateApplications applications,
    IUnitDirectory units,
    IStringLocalizerFactory localizers
) : ITransientDependency
{
    /// <param name="findMore">What the act itself asks of each.</param>
    public async Task<IssuingSelection> RunAsync(
        IReadOnlyList<Certificate> certificates,
        DateOnly today,
        Func<Certificate, IEnumerable<BusinessException>>? findMore = null
    )
    {
        var (people, replaced) = (await batches.PeopleOfAsync(certificates), await batches.ReplacedByAsync(certificates));
        var allUnits = await units.GetAllAsync();
        var (fit, heldBack) = (new List<Certificate>(), new List<HeldBackDto>());
        foreach (var certificate in certificates)
        {
            var person = people[certificate.PersonId];
            var reasons = (findMore?.Invoke(certificate) ?? [])
                .Select(o => new HeldBackReasonDto(TextOf(o), UrlOf(certificate.Id)))
                .Concat(FindObstacles(certificate, person, replaced, today).Select(o => new HeldBackReasonDto(TextOf(o.Obstacle), o.Url)))
                .ToList();
            if (reasons.Count == 0)
            {
                fit.Add(certificate);
            }
            else
            {
                var unitName = allUnits.GetValueOrDefault(certificate.OrganizationUnitId)?.Name;
                heldBack.Add(new HeldBackDto(certificate.Id, person.Name, unitName, reasons));
            }
        }

        return new IssuingSelection(fit, heldBack);
    }

    /// <param name="replaced">Those that are replaced by any of the certificates, by id.</param>
    public IEnumerable<(BusinessException Obstacle, string Url)> FindObstacles(
        Certificate certificate,
        Person person,
        IReadOnlyDictionary<Guid, Certificate> replaced,
        DateOnly today
    )
    {
        foreach (var obstacle in applications.FindObstacles(person, today))
        {
            yield return (obstacle, $"/certification/people/{person.Id}");
        }

        if (certificate.ReplacesId is { } id && replaced[id].FindObstacleToReplacing(today) is { } ended)
        {
            yield return (ended, UrlOf(id));
        }
    }

    private static string UrlOf(Guid certificateId) => $"/certification/certificates/{certificateId}";

    private string TextOf(BusinessException obstacle) =>
        NamedArguments.Fill(localizers.Create(typeof(CertificationResource))[obstacle.Code], obstacle.Data);
}
