namespace LegalAffairs.Platform.Draws;

/// <summary>What is fixed before anybody can know the outcome.</summary>
/// <param name="SubjectKey">What is drawn for, as the module names it: "TrainingExams.Exam:{id}".</param>
/// <param name="Subject">The same in words; part of the list.</param>
/// <param name="Reason">Needed when there is an earlier draw for the same subject, which stays.</param>
public sealed record DrawPreparation(
    string SubjectKey,
    string Subject,
    int Count,
    IReadOnlyList<DrawCandidate> Candidates,
    IReadOnlyList<DrawExclusion> Exclusions,
    string? Reason
);
