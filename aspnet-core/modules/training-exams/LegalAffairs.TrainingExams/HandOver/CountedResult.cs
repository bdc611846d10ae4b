using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>A candidate of an exam, counted once. Who sat only a make-up was present; a pass in either is a pass.</summary>
/// <param name="Attempts">The one that counts at the exam and those at its released make-ups.</param>
internal sealed record CountedResult(Guid UserId, Guid? OrganizationUnitId, IReadOnlyList<CountedAttempt> Attempts)
{
    public bool IsPresent => Attempts.Count > 0;

    public CountedAttempt? FirstPass => Attempts.Where(a => a.IsPass).MinBy(a => a.SubmittedTime);

    public bool IsPassed => FirstPass is not null;

    /// <summary>The best score.</summary>
    public decimal Points => IsPresent ? Attempts.Max(a => a.Score) : 0;

    /// <summary>What the result rests on: the best, which is a pass if there is any. Of equal ones the earlier.</summary>
    public CountedAttempt? Decisive =>
        Attempts.Where(a => a.IsPass == IsPassed).OrderByDescending(a => a.Score).ThenBy(a => a.SubmittedTime).FirstOrDefault();
}

/// <param name="Exam">The exam itself or one of its make-ups.</param>
internal sealed record CountedAttempt(
    Exam Exam,
    Guid UserId,
    Guid Id,
    int Number,
    AttemptStatus Status,
    decimal Score,
    DateTime SubmittedTime
)
{
    public bool IsPass => Score >= Exam.PassMark;
}
