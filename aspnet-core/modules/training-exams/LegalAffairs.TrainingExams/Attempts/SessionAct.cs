namespace LegalAffairs.TrainingExams.Attempts;

internal enum SessionActKind
{
    /// <summary>The device is there, and may bring answers.</summary>
    Save,

    LoseFocus,

    Submit,
}

/// <summary>What a device does in its session of a started attempt. Results in the deadline.</summary>
internal sealed class SessionAct(
    SessionActKind kind,
    Guid attemptId,
    Guid userId,
    int sessionNumber,
    IReadOnlyList<AttemptAnswer> answers,
    DateTime receivedTime,
    string? address
) : AttemptAct<DateTime>(userId, receivedTime, address)
{
    public SessionActKind Kind { get; } = kind;

    public Guid AttemptId { get; } = attemptId;

    public int SessionNumber { get; } = sessionNumber;

    public IReadOnlyList<AttemptAnswer> Answers { get; } = answers;

    public void Set(DateTime deadline) => Result = deadline;
}
