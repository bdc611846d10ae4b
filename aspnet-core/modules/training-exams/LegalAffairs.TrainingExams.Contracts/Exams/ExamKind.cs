namespace LegalAffairs.TrainingExams.Exams;

public enum ExamKind
{
    Regular = 1,

    /// <summary>补考: for those who missed or failed another exam.</summary>
    MakeUp = 2,

    /// <summary>演练: staff try the exam; counts for nobody.</summary>
    Rehearsal = 3,
}
