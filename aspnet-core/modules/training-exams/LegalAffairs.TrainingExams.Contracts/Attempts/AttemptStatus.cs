namespace LegalAffairs.TrainingExams.Attempts;

public enum AttemptStatus
{
    /// <summary>Ready before the start, so that the start is one cheap write.</summary>
    Prepared = 1,

    InProgress = 2,

    /// <summary>交卷</summary>
    Submitted = 3,

    /// <summary>到时收卷: closed by the server at the deadline.</summary>
    TimedOut = 4,
}
