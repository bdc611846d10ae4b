namespace LegalAffairs.TrainingExams.Results;

/// <summary>Who has passed an exam, for modules that ask for it. Only released results, whatever the caller's data scope.</summary>
public interface IQualificationResults
{
    /// <summary>The pass that was released last, by user; those without any are not in the answer. Rehearsals count for nobody.</summary>
    Task<IReadOnlyDictionary<Guid, QualificationResult>> GetPassedAsync(
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    );
}
