namespace LegalAffairs.TrainingExams.Results;

public enum ExamOutcome
{
    Passed = 1,

    Failed = 2,

    /// <summary>缺考: never began.</summary>
    Absent = 3,

    /// <summary>待评: short answers are not marked yet.</summary>
    Unmarked = 4,
}
