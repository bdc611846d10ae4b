namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What the time line of an attempt shows.</summary>
public enum AttemptEventKind
{
    Started = 1,

    /// <summary>换设备: the attempt went on on another device.</summary>
    TakenOver = 2,

    /// <summary>离开页面: evidence, never punished by itself.</summary>
    FocusLost = 3,

    /// <summary>延时</summary>
    TimeGranted = 4,

    Submitted = 5,

    TimedOut = 6,

    /// <summary>The device went on from another network address.</summary>
    AddressChanged = 7,

    /// <summary>Read from the answers themselves.</summary>
    Answered = 8,

    /// <summary>Answered before, and now otherwise.</summary>
    AnswerChanged = 9,

    /// <summary>改分: by a re-grade or by an appeal.</summary>
    Regraded = 10,

    /// <summary>Timed out, and open again with the time that was given.</summary>
    Reopened = 11,
}
