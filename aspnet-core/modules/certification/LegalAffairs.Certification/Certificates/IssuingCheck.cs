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
    Eligibility eligibility,
    Deciders deciders,
    IUnitDirectory units,
    IStringLocalizerFactory localizers
) : ITransientDependency
{
    /// <param name="findMore">What the act itself asks of each.</param>
    public async Task<IssuingSelection> RunAsync(
        IReadOnlyList<Certificate> certificates,
        CertificateDecision decision,
        DateOnly today,
        Func<Certificate, IEnumerable<BusinessException>>? findMore = null
    )
    {
        var (obstacles, allUnits) = (await FindAsync(certificates, decision, today), await units.GetAllAsync());
        var (fit, heldBack) = (new List<Certificate>(), new List<HeldBackDto>());
        foreach (var certificate in certificates)
        {
            var reasons = (findMore?.Invoke(certificate) ?? [])
                .Select(o => new HeldBackReasonDto(TextOf(o), IssuingObstacles.UrlOf(certificate.Id)))
                .Concat(obstacles.Of(certificate).Select(o => new HeldBackReasonDto(TextOf(o.Obstacle), o.Url)))
                .ToList();
            if (reasons.Count == 0)
            {
                fit.Add(certificate);
            }
            else
            {
                var unitName = allUnits.GetValueOrDefault(certificate.OrganizationUnitId)?.Name;
                heldBack.Add(new HeldBackDto(certificate.Id, obstacles.PersonOf(certificate).Name, unitName, reasons));
            }
        }

        return new IssuingSelection(fit, heldBack);
    }

    /// <param name="decision">Nobody sends or issues the own one.</param>
    public async Task<IssuingObstacles> FindAsync(IReadOnlyList<Certificate> certificates, CertificateDecision decision, DateOnly today)
    {
        var people = await batches.PeopleOfAsync(certificates);
        return new IssuingObstacles(
            applications,
            c => deciders.IsOwn(c.OwnerId, decision),
            people,
            await batches.ReplacedByAsync(certificates),
            await ConditionsAsync(certificates, people, today),
            today
        );
    }

    // The year's hours are those of the year of the bureau's review: in January nobody has any.
    private async Task<Dictionary<Guid, EligibilityDto>> ConditionsAsync(
        IReadOnlyList<Certificate> certificates,
        Dictionary<Guid, Person> people,
        DateOnly today
    )
    {
        var reviewedOn = await batches.ReviewedOnAsync(certificates);
        var conditions = new Dictionary<Guid, EligibilityDto>();
        foreach (var ofDay in certificates.GroupBy(c => reviewedOn.GetValueOrDefault(c.Id, today)))
        {
            var checkedPeople = await eligibility.CheckAsync([.. ofDay.Select(c => people[c.PersonId]).Distinct()], ofDay.Key);
            foreach (var certificate in ofDay)
            {
                conditions[certificate.Id] = checkedPeople[certificate.PersonId];
            }
        }

        return conditions;
    }

    private string TextOf(BusinessException obstacle) =>
        NamedArguments.Fill(localizers.Create(typeof(CertificationResource))[obstacle.Code], obstacle.Data);
}
