namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>Who passed an exam, as other modules may know it.</summary>
public interface IExamPasses
{
    /// <summary>
    /// Each person once, whether the pass was at the exam or at a released make-up of it. Empty until its results are out, and always of a rehearsal
    /// and of a make-up, whose passes are those of the exam that it makes up for.
    /// </summary>
    Task<IReadOnlyList<ExamPass>> GetAsync(Guid examId, CancellationToken cancellationToken = default);
}

/// <param name="OrganizationUnitId">Where the person belonged when the exam was prepared.</param>
/// <param name="PassedOn">The day on which the first attempt that passed was handed in.</param>
public sealed record ExamPass(Guid UserId, Guid? OrganizationUnitId, DateOnly PassedOn);
