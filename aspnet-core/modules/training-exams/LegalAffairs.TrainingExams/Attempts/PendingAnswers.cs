namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>One call's answers on their way into the database.</summary>
internal sealed class PendingAnswers(
    Guid attemptId,
    Guid userId,
    int sessionNumber,
    IReadOnlyList<AttemptAnswer> answers,
    DateTime receivedTime
)
{
    // Continuations would otherwise run on the thread that stores the next answers.
    private readonly TaskCompletionSource<DateTime> _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Guid AttemptId { get; } = attemptId;

    public Guid UserId { get; } = userId;

    public int SessionNumber { get; } = sessionNumber;

    public IReadOnlyList<AttemptAnswer> Answers { get; } = answers;

    /// <summary>Late is who came late, not who waited here.</summary>
    public DateTime ReceivedTime { get; } = receivedTime;

    /// <summary>The attempt's deadline, once the answers are durable.</summary>
    public Task<DateTime> Stored => _stored.Task;

    public void Succeed(DateTime deadline) => _stored.TrySetResult(deadline);

    public void Fail(Exception exception) => _stored.TrySetException(exception);
}
