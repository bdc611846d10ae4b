using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Certification.Bodies;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Who may apply for what.</summary>
internal sealed class CertificateApplications(
    IDbContextProvider<CertificationDbContext> contexts,
    IRepository<Person, Guid> people,
    IRepository<EnforcementBody, Guid> bodies,
    Eligibility eligibility,
    IGuidGenerator guids,
    IStringLocalizerFactory localizers
) : ITransientDependency
{
    /// <summary>By which everybody applies: who has to be certified, and who may be.</summary>
    public const string LegalBasis = "《河南省行政执法条例》第二十条";

    public async Task<Certificate> ApplyAsync(ApplyInput input, ActOf act)
    {
        var person = await people.GetAsync(input.PersonId!.Value);
        CheckMayHold(person, act.Today);
        var body = await bodies.GetAsync(input.BodyId!.Value);
        CheckBody(body, input.Areas, act.Today);
        var replaced = await FindReplacedAsync(input, person, act.Today);
        var application = new CertificateApplication(
            person.Id,
            person.OwnerId,
            person.OrganizationUnitId,
            body.Id,
            input.Kind,
            input.Areas,
            replaced?.Id,
            input.ReplacementReason?.Trim() ?? string.Empty,
            LegalBasis
        );
        var certificate = new Certificate(guids.Create(), application, act);
        (await contexts.GetDbContextAsync()).Add(certificate);
        return certificate;
    }

    /// <summary>What no training can mend (河南省行政执法条例第二十条).</summary>
    public void CheckMayHold(Person person, DateOnly day)
    {
        if (FindObstacles(person, day).FirstOrDefault() is { } obstacle)
        {
            throw obstacle;
        }
    }

    /// <summary>The same for a list, where one person's obstacle is not everybody's.</summary>
    public IEnumerable<BusinessException> FindObstacles(Person person, DateOnly day)
    {
        if (person.Employment != EmploymentKind.Establishment)
        {
            yield return new BusinessException(E.EmploymentNotEligible)
                .WithData("name", person.Name)
                .WithData("employment", L[$"Enum:EmploymentKind.{(int)person.Employment}"].Value);
        }

        if (person.State != PersonState.InPost)
        {
            yield return new BusinessException(E.PersonNotInPost).WithData("name", person.Name);
        }

        if (person.AgeOn(day) < Eligibility.MinimumAge)
        {
            yield return new BusinessException(E.PersonTooYoung)
                .WithData("name", person.Name)
                .WithData("age", person.AgeOn(day))
                .WithData("minimum", Eligibility.MinimumAge);
        }
    }

    /// <summary>With what has happened since the application: the reviews were those of another unit.</summary>
    public IEnumerable<BusinessException> FindObstacles(Certificate certificate, Person person, DateOnly day) =>
        person.OrganizationUnitId == certificate.OrganizationUnitId
            ? FindObstacles(person, day)
            : FindObstacles(person, day).Append(new BusinessException(E.PersonInAnotherUnit).WithData("name", person.Name));

    /// <summary>Everything, exam and hours included; says what is missing.</summary>
    public async Task CheckEligibleAsync(Certificate certificate, Person person, DateOnly day)
    {
        if (FindObstacles(certificate, person, day).FirstOrDefault() is { } obstacle)
        {
            throw obstacle;
        }

        var check = (await eligibility.CheckAsync([person], day))[person.Id];
        if (!check.IsEligible)
        {
            throw new BusinessException(E.NotEligible)
                .WithData("name", person.Name)
                .WithData("missing", string.Join('；', check.Items.Where(i => !i.IsMet).Select(i => i.Text)));
        }
    }

    private IStringLocalizer L => localizers.Create(typeof(CertificationResource));

    private static void CheckBody(EnforcementBody body, EnforcementAreas areas, DateOnly today)
    {
        if (!body.IsConfirmedFor(today.Year))
        {
            throw new BusinessException(E.BodyNotConfirmed).WithData("name", body.Name).WithData("year", today.Year);
        }

        if ((areas & ~body.Areas) != EnforcementAreas.None)
        {
            throw new BusinessException(E.AreasBeyondBody).WithData("name", body.Name);
        }
    }

    // One under way at a time, and whoever holds one says why there should be another.
    private async Task<Certificate?> FindReplacedAsync(ApplyInput input, Person person, DateOnly today)
    {
        var context = await contexts.GetDbContextAsync();
        var own = await context
            .Certificates.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(c => c.PersonId == person.Id && c.Kind == input.Kind && c.Step != CertificateStep.Rejected)
            .ToListAsync();
        if (own.Exists(c => c.PendingPersonId is not null))
        {
            throw new BusinessException(E.ApplicationPending).WithData("name", person.Name);
        }

        var held = own.Find(c => c.StateOn(today) is CertificateState.Valid or CertificateState.Suspended);
        return held?.StateOn(today) switch
        {
            CertificateState.Suspended => throw new BusinessException(E.ReplaceWhileSuspended).WithData("number", held.Number),
            CertificateState.Valid when string.IsNullOrWhiteSpace(input.ReplacementReason) => throw new BusinessException(
                E.CertifiedAlready
            )
                .WithData("name", person.Name)
                .WithData("number", held.Number),
            CertificateState.Valid when held.FindObstacleToReplacing(today) is { } obstacle => throw obstacle,
            _ => held,
        };
    }
}
