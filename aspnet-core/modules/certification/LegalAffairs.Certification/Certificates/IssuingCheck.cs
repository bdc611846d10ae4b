using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Who of many may go on to the issuer or get a number, and all that stands against the others.</summary>
internal sealed class IssuingCheck(
    IssuingBatches batches,
    CertificateApplications applications,
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
        var (people, replaced) = (await batches.PeopleOfAsync(certificates), await batches.ReplacedByAsync(certificates));
        return new IssuingObstacles(applications, c => deciders.IsOwn(c.OwnerId, decision), people, replaced, today);
    }

    private string TextOf(BusinessException obstacle) =>
        NamedArguments.Fill(localizers.Create(typeof(CertificationResource))[obstacle.Code], obstacle.Data);
}
