using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.Platform.Draws;

/// <summary>All draws of all modules, for those who verify them.</summary>
public interface IDrawAppService : IApplicationService
{
    Task<PagedResultDto<DrawListDto>> GetListAsync(GetDrawsInput input);

    /// <summary>Computes it again from its receipt.</summary>
    Task<DrawCheckDto> GetCheckAsync(Guid id);

    /// <summary>The receipt as a file. Only of what has been drawn: before, the secret is a secret.</summary>
    Task<IRemoteStreamContent> GetReceiptAsync(Guid id);
}
