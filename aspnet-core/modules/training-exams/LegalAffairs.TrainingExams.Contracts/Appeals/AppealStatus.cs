namespace LegalAffairs.TrainingExams.Appeals;

public enum AppealStatus
{
    /// <summary>待答复</summary>
    Open = 1,

    /// <summary>成立</summary>
    Upheld = 2,

    /// <summary>不成立</summary>
    Rejected = 3,
}
