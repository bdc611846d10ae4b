using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.People;
using Microsoft.AspNetCore.Authorization;
using P = LegalAffairs.Certification.CertificationPermissions.Certificates;

namespace LegalAffairs.Certification.Certificates;

[Authorize(P.Default)]
internal sealed class CertificateAppService(
    IRepository<Certificate, Guid> certificates,
    IRepository<Person, Guid> people,
    CertificateApplications applications,
    CertificateList list,
    CertificateDtos dtos,
    Eligibility eligibility,
    Deciders deciders,
    DecisionNotices notices,
    AnnualReview annualReview
) : ApplicationService, ICertificateAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    private ActOf Act => new(GuidGenerator.Create(), CurrentUser.Id, Now);

    public Task<PagedResultDto<CertificateListDto>> GetListAsync(GetCertificatesInput input) => list.GetAsync(input);

    public async Task<CertificateDto> GetAsync(Guid id) => await dtos.OfAsync(await certificates.GetAsync(id));

    public async Task<EligibilityDto> GetEligibilityAsync(Guid personId)
    {
        var person = await people.GetAsync(personId);
        return (await eligibility.CheckAsync([person], LocalTime.DayOf(Now)))[person.Id];
    }

    [Authorize(P.Apply)]
    public async Task<CertificateDto> ApplyAsync(ApplyInput input) => await SaveAsync(await applications.ApplyAsync(input, Act));

    [Authorize(P.ReviewByUnit)]
    public async Task<CertificateDto> ReviewByUnitAsync(Guid id, ReviewInput input)
    {
        var certificate = await certificates.GetAsync(id);
        certificate.ReviewByUnit(input.Passes, await deciders.CheckAsync(input, CertificateAct.PassByUnit, certificate), Act);
        return await SaveAsync(certificate);
    }

    [Authorize(P.ReviewByBureau)]
    public async Task<CertificateDto> ReviewByBureauAsync(Guid id, ReviewInput input)
    {
        var certificate = await certificates.GetAsync(id);
        var decision = await deciders.CheckAsync(input, CertificateAct.PassByBureau, certificate);
        certificate.ReviewByBureau(input.Passes, decision, Act);
        if (input.Passes)
        {
            await applications.CheckEligibleAsync(certificate, await people.GetAsync(certificate.PersonId), LocalTime.DayOf(Now));
        }

        return await SaveAsync(certificate);
    }

    [Authorize(P.Suspend)]
    public async Task<CertificateDto> SuspendAsync(Guid id, SuspendInput input)
    {
        var certificate = await certificates.GetAsync(id);
        var decision = await deciders.CheckAsync(input, CertificateAct.Suspend, certificate);
        certificate.Suspend(GuidGenerator.Create(), input.From!.Value, input.To!.Value, decision, Act);
        return await SaveAsync(certificate);
    }

    [Authorize(P.Suspend)]
    public async Task<CertificateDto> ResumeAsync(Guid id, DecisionInput input)
    {
        var certificate = await certificates.GetAsync(id);
        certificate.Resume(await deciders.CheckAsync(input, CertificateAct.Resume, certificate), Act);
        return await SaveAsync(certificate);
    }

    [Authorize(P.Revoke)]
    public async Task<CertificateDto> ProposeRevocationAsync(Guid id, EndInput input)
    {
        var certificate = await certificates.GetAsync(id);
        var decision = await deciders.CheckAsync(input, CertificateAct.ProposeRevocation, certificate);
        certificate.ProposeRevocation(input.EffectiveOn!.Value, decision, Act);
        await notices.TellLeadersAsync(certificate);
        return await SaveAsync(certificate);
    }

    [Authorize(P.Revoke)]
    public async Task<CertificateDto> DeclineRevocationAsync(Guid id, DecisionInput input)
    {
        var certificate = await certificates.GetAsync(id);
        certificate.DeclineRevocation(await deciders.CheckAsync(input, CertificateAct.DeclineRevocation, certificate), Act);
        return await SaveAsync(certificate);
    }

    [Authorize(P.Revoke)]
    public async Task<CertificateDto> RevokeAsync(Guid id, EndInput input)
    {
        var certificate = await certificates.GetAsync(id);
        var decision = await deciders.CheckAsync(input, CertificateAct.Revoke, certificate);
        certificate.Revoke(input.EffectiveOn!.Value, decision, Act);
        return await SaveAsync(certificate);
    }

    [Authorize(P.Revoke)]
    public async Task<CertificateDto> CancelAsync(Guid id, EndInput input)
    {
        var certificate = await certificates.GetAsync(id);
        var decision = await deciders.CheckAsync(input, CertificateAct.Cancel, certificate);
        certificate.Cancel(input.EffectiveOn!.Value, decision, Act);
        await notices.TellDeciderAsync(certificate, CertificateAct.Cancel, decision, CurrentUser.Id);
        return await SaveAsync(certificate);
    }

    [Authorize(P.ReviewAnnually)]
    public async Task<AnnualReviewDto> ReviewAnnuallyAsync(AnnualReviewInput input) =>
        await annualReview.RunAsync(
            input,
            await deciders.CheckAsync(input, CertificateAct.PassAnnualReview, certificate: null),
            CurrentUser.Id,
            Now
        );

    [Authorize(P.ReviewAnnually)]
    public async Task<CertificateDto> PassReReviewAsync(Guid id, DecisionInput input)
    {
        var certificate = await certificates.GetAsync(id);
        certificate.PassReReview(await deciders.CheckAsync(input, CertificateAct.PassReReview, certificate), Act);
        return await SaveAsync(certificate);
    }

    [Authorize(P.Suspend)]
    public async Task<ListResultDto<DeciderDto>> GetDecidersAsync(CertificateAct act) => new(await deciders.GetAsync(act));

    private async Task<CertificateDto> SaveAsync(Certificate certificate)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(certificate);
    }
}
