using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>试卷: draft → published → retired. Publishing draws the questions and pins their versions; from then on a paper never changes.</summary>
public interface IPaperAppService : IApplicationService
{
    Task<PagedResultDto<PaperListDto>> GetListAsync(GetPapersInput input);

    Task<PaperDto> GetAsync(Guid id);

    Task<PaperDto> CreateAsync(CreatePaperInput input);

    /// <summary>The whole design at once; drafts only.</summary>
    Task<PaperDto> UpdateAsync(Guid id, UpdatePaperInput input);

    /// <summary>Drafts only.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>Whether the bank holds what the draft asks for.</summary>
    Task<PaperAvailabilityDto> GetAvailabilityAsync(Guid id);

    /// <summary>The same for a design that is not saved yet.</summary>
    Task<PaperAvailabilityDto> TryAvailabilityAsync(TryPaperInput input);

    /// <summary>Refused with the shortfall when the bank holds too few questions.</summary>
    Task<PaperDto> PublishAsync(Guid id);

    Task<PaperDto> RetireAsync(Guid id);

    /// <summary>A new draft of the same design.</summary>
    Task<PaperDto> CopyAsync(Guid id, CopyPaperInput input);

    /// <summary>The questions of a published paper with their keys, for printing.</summary>
    Task<PaperPrintDto> GetPrintAsync(Guid id);
}
