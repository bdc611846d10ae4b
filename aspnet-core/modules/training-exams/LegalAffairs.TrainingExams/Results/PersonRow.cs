using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>A candidate with the attempt that counts, if there is one.</summary>
internal sealed class PersonRow
{
    public required ExamCandidate Candidate { get; init; }

    public Guid? AttemptId { get; init; }

    public int? Number { get; init; }

    public AttemptStatus? Status { get; init; }

    public DateTime? SubmittedTime { get; init; }

    public decimal? Score { get; init; }
}
