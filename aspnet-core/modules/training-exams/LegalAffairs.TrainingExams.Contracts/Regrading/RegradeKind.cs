namespace LegalAffairs.TrainingExams.Regrading;

public enum RegradeKind
{
    /// <summary>更正答案</summary>
    NewKey = 1,

    /// <summary>全体满分: the question was unusable.</summary>
    FullPoints = 2,
}
