using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.Certification.Certificates;

[Authorize(CertificationPermissions.Certificates.Default)]
internal sealed class CertificateRegisterAppService(CertificateToDo toDo, CertificateExport export, CertificateCards cards)
    : ApplicationService,
        ICertificateRegisterAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    public Task<CertificateToDoDto> GetToDoAsync() => toDo.GetAsync();

    public Task<IRemoteStreamContent> GetExportAsync(GetCertificatesInput input) => export.WriteAsync(input, L);

    public async Task<ListResultDto<CardDto>> FindCardsAsync(GetCardsInput input) => new(await cards.FindAsync(input));
}
