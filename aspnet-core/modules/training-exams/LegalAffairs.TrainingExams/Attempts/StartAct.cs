namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>开始答题, or going on with it on this device.</summary>
internal sealed class StartAct(Guid examId, Guid userId, int? sessionNumber, DateTime receivedTime, string? address)
    : AttemptAct<StartedAttempt>(userId, receivedTime, address)
{
    public Guid ExamId { get; } = examId;

    /// <summary>The session of the same page before it was loaded again.</summary>
    public int? SessionNumber { get; } = sessionNumber;

    public void Set(StartedAttempt started) => Result = started;
}

/// <summary>The attempt as it is after the start. A copy, since the next act may change the attempt before this one is told.</summary>
internal sealed record StartedAttempt(
    Guid Id,
    Guid PaperId,
    string Title,
    int SessionNumber,
    DateTime DeadlineTime,
    IReadOnlyList<ShownQuestion> Order,
    bool IsNew
);
