namespace LegalAffairs.TrainingExams.Exams;

/// <summary>What is laid down for an exam before it is scheduled.</summary>
internal sealed record ExamPlan(
    string Title,
    Guid PaperId,
    DateTime StartTime,
    DateTime EndTime,
    int DurationMinutes,
    int MaxAttempts,
    bool ShuffleQuestions,
    bool ShuffleOptions,
    decimal PassMark,
    ExamDisclosure Disclosure
)
{
    public static ExamPlan From(CreateExamInput input) =>
        new(
            input.Title.Trim(),
            input.PaperId,
            input.StartTime,
            input.EndTime,
            input.DurationMinutes,
            input.MaxAttempts,
            input.ShuffleQuestions,
            input.ShuffleOptions,
            input.PassMark,
            input.Disclosure
        );
}
