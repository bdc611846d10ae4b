namespace LegalAffairs.TrainingExams.Exams;

/// <summary>draft → scheduled → closed → released; a draft or scheduled exam can be cancelled. Whether a scheduled one runs now, the clock tells.</summary>
public enum ExamStatus
{
    Draft = 1,

    /// <summary>已安排: announced, every candidate's attempt is ready.</summary>
    Scheduled = 2,

    /// <summary>已收卷: the window is over and no attempt is open any more.</summary>
    Closed = 3,

    /// <summary>已公布: candidates see their results.</summary>
    Released = 4,

    /// <summary>已取消</summary>
    Cancelled = 5,
}
