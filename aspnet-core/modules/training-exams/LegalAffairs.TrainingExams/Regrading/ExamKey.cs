using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>What an exam is marked by now: the pinned questions with the keys that re-grades put in place of theirs.</summary>
/// <param name="FullPoints">Ordinals of questions for which everybody gets all points.</param>
internal sealed record ExamKey(PaperContent Paper, IReadOnlySet<int> FullPoints);
