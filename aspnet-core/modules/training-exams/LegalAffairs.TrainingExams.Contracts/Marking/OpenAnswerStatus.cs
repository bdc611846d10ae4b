namespace LegalAffairs.TrainingExams.Marking;

/// <summary>How far the marking of one short answer is.</summary>
public enum OpenAnswerStatus
{
    /// <summary>待评: fewer markers than needed have read it.</summary>
    Waiting = 1,

    /// <summary>待仲裁: the two markers differ by more than the exam tolerates; a third settles.</summary>
    Disputed = 2,

    /// <summary>已定分</summary>
    Settled = 3,
}
