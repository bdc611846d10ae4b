using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.Platform.Files;

/// <summary>One's own uploads, before they are attached to something.</summary>
public interface IFileAppService : IApplicationService
{
    /// <summary>Refused when it is empty, too large or of a content that is not allowed; then nothing is kept.</summary>
    Task<StoredFileDto> UploadAsync(IRemoteStreamContent? file, CancellationToken cancellationToken);

    Task<IRemoteStreamContent> GetContentAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Refused once it is attached to something.</summary>
    Task DeleteAsync(Guid id);
}
