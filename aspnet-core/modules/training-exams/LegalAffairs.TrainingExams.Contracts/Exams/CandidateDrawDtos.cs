using LegalAffairs.Platform.Draws;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>A draw of candidates with all that may be printed of it.</summary>
/// <param name="Candidates">In the order of the list.</param>
public sealed record CandidateDrawDto(
    DrawInfo Draw,
    IReadOnlyList<DrawCandidate> Candidates,
    IReadOnlyList<DrawExclusion> Exclusions,
    IReadOnlyList<DrawnOne> Drawn
);
