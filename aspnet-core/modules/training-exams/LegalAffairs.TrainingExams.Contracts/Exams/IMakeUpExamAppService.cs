using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>安排补考: /api/app/exam/{id}/make-up.</summary>
public interface IMakeUpExamAppService : IApplicationService
{
    /// <summary>A draft exam like this one for those who were absent or failed. The same asked for again gives the draft that is there.</summary>
    Task<ExamDto> CreateAsync(Guid id, MakeUpInput input);
}
