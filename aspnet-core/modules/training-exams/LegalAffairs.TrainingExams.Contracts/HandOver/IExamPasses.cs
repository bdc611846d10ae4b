namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>Who passed an exam, as other modules may know it.</summary>
public interface IExamPasses
{
    /// <summary>Empty until its results are out, and always of a rehearsal.</summary>
    Task<IReadOnlyList<ExamPass>> GetAsync(Guid examId, CancellationToken cancellationToken = default);
}

/// <param name="OrganizationUnitId">Where the person belonged when the exam was prepared.</param>
/// <param name="PassedOn">The day on which the attempt that counts was handed in.</param>
public sealed record ExamPass(Guid UserId, Guid? OrganizationUnitId, DateOnly PassedOn);
