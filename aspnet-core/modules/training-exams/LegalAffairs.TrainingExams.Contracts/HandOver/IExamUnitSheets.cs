using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>成绩单: results of an exam as a file, for modules that keep it as evidence.</summary>
public interface IExamUnitSheets
{
    /// <summary>Figures and candidates of a unit and all below it with those of make-ups, as .xlsx and as they are now.</summary>
    /// <returns>Null: the results are not out, or nobody of the unit was to take the exam.</returns>
    Task<IRemoteStreamContent?> WriteAsync(Guid examId, Guid unitId);
}
