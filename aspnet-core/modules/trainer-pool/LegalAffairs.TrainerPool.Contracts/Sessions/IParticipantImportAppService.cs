using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>The list of a training session as a workbook, as units send it.</summary>
public interface IParticipantImportAppService : IApplicationService
{
    /// <param name="id">The session.</param>
    /// <param name="file">.xlsx or .csv with the columns of the template.</param>
    Task<ParticipantImportDto> ImportAsync(Guid id, IRemoteStreamContent file, ImportMode mode);

    Task<IRemoteStreamContent> GetTemplateAsync();
}
