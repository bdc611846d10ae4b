using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Applications and certificates. Each act names the legal basis, who decided, when, and the document.</summary>
public interface ICertificateAppService : IApplicationService
{
    Task<PagedResultDto<CertificateListDto>> GetListAsync(GetCertificatesInput input);

    Task<CertificateDto> GetAsync(Guid id);

    /// <summary>What the person has of what a certificate needs, and what not.</summary>
    Task<EligibilityDto> GetEligibilityAsync(Guid personId);

    Task<CertificateDto> ApplyAsync(ApplyInput input);

    Task<CertificateDto> ReviewByUnitAsync(Guid id, ReviewInput input);

    Task<CertificateDto> ReviewByBureauAsync(Guid id, ReviewInput input);

    Task<CertificateDto> SuspendAsync(Guid id, SuspendInput input);

    Task<CertificateDto> ResumeAsync(Guid id, DecisionInput input);

    /// <summary>For a leader to decide on.</summary>
    Task<CertificateDto> ProposeRevocationAsync(Guid id, EndInput input);

    Task<CertificateDto> DeclineRevocationAsync(Guid id, DecisionInput input);

    /// <summary>By a leader in person, whether it was proposed or not.</summary>
    Task<CertificateDto> RevokeAsync(Guid id, EndInput input);

    Task<CertificateDto> CancelAsync(Guid id, EndInput input);

    /// <summary>Who may make such a decision in the bureau.</summary>
    Task<ListResultDto<DeciderDto>> GetDecidersAsync(CertificateAct act);

    /// <summary>All that are valid today and not yet reviewed for the year pass, but for the exceptions.</summary>
    Task<AnnualReviewDto> ReviewAnnuallyAsync(AnnualReviewInput input);

    /// <summary>What was missing at the annual review has been made up for; the reason says how.</summary>
    Task<CertificateDto> PassReReviewAsync(Guid id, DecisionInput input);
}
