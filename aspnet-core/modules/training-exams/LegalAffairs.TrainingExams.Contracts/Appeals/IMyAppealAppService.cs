using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Appeals;

/// <summary>A candidate's own appeals.</summary>
public interface IMyAppealAppService : IApplicationService
{
    /// <summary>Latest first.</summary>
    Task<ListResultDto<MyAppealDto>> GetListAsync(GetMyAppealsInput input);

    /// <summary>About an own attempt, once results are released and while the window lasts; one open appeal for each question.</summary>
    Task<MyAppealDto> CreateAsync(CreateAppealInput input);
}
