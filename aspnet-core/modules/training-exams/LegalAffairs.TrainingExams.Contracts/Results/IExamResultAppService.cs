using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>成绩 of exams that are closed or released; of others there are none yet (refused).</summary>
public interface IExamResultAppService : IApplicationService
{
    Task<ExamResultDto> GetAsync(Guid id);

    /// <summary>In the order of the tree; people without a unit last.</summary>
    Task<ListResultDto<UnitResultDto>> GetUnitsAsync(Guid id);

    /// <summary>Pass list, fail list, absentees. Sorting: score, submittedTime, organizationUnitId.</summary>
    Task<PagedResultDto<PersonResultDto>> GetPeopleAsync(Guid id, GetPeopleInput input);

    /// <param name="unitId">Exactly this unit's people.</param>
    Task<UnitSheetDto> GetUnitSheetAsync(Guid id, Guid unitId);

    /// <summary>In the order of the paper; empty until analysed.</summary>
    Task<ListResultDto<QuestionStatisticDto>> GetQuestionsAsync(Guid id);

    /// <summary>Also of an exam that still runs.</summary>
    Task<ExamProgressDto> GetProgressAsync(Guid id);

    /// <summary>Everything of the exam in one file.</summary>
    Task<IRemoteStreamContent> GetExcelAsync(Guid id);
}
