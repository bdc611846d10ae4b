using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>For which line of the task table an exam counts.</summary>
public interface IExamIndicatorAppService : IApplicationService
{
    /// <summary>Lines of published tables that exams can be counted for.</summary>
    Task<ListResultDto<MeasurableIndicator>> GetListAsync();

    /// <summary>Until the results are out; null: for none.</summary>
    Task<ExamDto> UpdateAsync(Guid id, ExamIndicatorInput input);
}

public sealed class ExamIndicatorInput
{
    public Guid? IndicatorId { get; set; }
}
