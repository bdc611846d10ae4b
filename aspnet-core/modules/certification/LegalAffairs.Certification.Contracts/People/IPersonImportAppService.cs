using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Certification.People;

/// <summary>Imports run on in the server once the file is there; the one who began them asks how far they are.</summary>
public interface IPersonImportAppService : IApplicationService
{
    Task<PersonImportRunDto> ImportAsync(IRemoteStreamContent file, ImportMode mode);

    /// <summary>A ZIP of pictures, each named by the identity number.</summary>
    Task<PersonImportRunDto> ImportPhotosAsync(IRemoteStreamContent file, ImportMode mode);

    Task<PersonImportRunDto> GetRunAsync(Guid id);

    /// <summary>The last ten of the caller's own, latest first.</summary>
    Task<ListResultDto<PersonImportRunDto>> GetRunsAsync();

    Task<IRemoteStreamContent> GetTemplateAsync();
}
