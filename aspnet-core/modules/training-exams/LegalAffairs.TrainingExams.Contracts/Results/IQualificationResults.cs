namespace LegalAffairs.TrainingExams.Results;

/// <summary>Who has passed a qualification exam (资格考试), for modules that ask for it. Only released results, whatever the caller's data scope.</summary>
public interface IQualificationResults
{
    /// <summary>The pass that was released last, by user, of an exam or of its make-up; those without any are not in the answer.</summary>
    Task<IReadOnlyDictionary<Guid, QualificationResult>> GetPassedAsync(
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    );
}
