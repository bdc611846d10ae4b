using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Certification.People;

public interface IPersonImportAppService : IApplicationService
{
    Task<PersonImportDto> ImportAsync(IRemoteStreamContent file, ImportMode mode);

    /// <summary>A ZIP of pictures, each named by the identity number.</summary>
    Task<PhotoImportDto> ImportPhotosAsync(IRemoteStreamContent file, ImportMode mode);

    Task<IRemoteStreamContent> GetTemplateAsync();
}
