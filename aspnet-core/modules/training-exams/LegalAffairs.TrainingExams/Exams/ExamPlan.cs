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
    ExamDisclosure Disclosure,
    bool DoubleMarking,
    int MarkingTolerancePercent,
    int AppealDays,
    bool IsQualification,
    bool RequiresCertifiedMarkers
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
            input.Disclosure,
            input.DoubleMarking,
            input.MarkingTolerancePercent,
            input.AppealDays,
            input.IsQualification,
            input.RequiresCertifiedMarkers
        );

    public static ExamPlan Of(Exam exam) =>
        new(
            exam.Title,
            exam.PaperId,
            exam.StartTime,
            exam.EndTime,
            exam.DurationMinutes,
            exam.MaxAttempts,
            exam.ShuffleQuestions,
            exam.ShuffleOptions,
            exam.PassMark,
            exam.Disclosure,
            exam.DoubleMarking,
            exam.MarkingTolerancePercent,
            exam.AppealDays,
            exam.IsQualification,
            exam.RequiresCertifiedMarkers
        );
}
