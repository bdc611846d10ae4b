namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Something that a candidate does to an attempt, waiting for its turn to be stored.</summary>
/// <param name="receivedTime">UTC. Late is who came late, not who waited here.</param>
internal abstract class AttemptAct(Guid userId, DateTime receivedTime, string? address)
{
    public Guid UserId { get; } = userId;

    public DateTime ReceivedTime { get; } = receivedTime;

    public string? Address { get; } = address;

    /// <summary>It is durable now.</summary>
    public abstract void Succeed();

    public abstract void Fail(Exception exception);
}

/// <typeparam name="TResult">What the candidate is told, once it is durable.</typeparam>
internal abstract class AttemptAct<TResult>(Guid userId, DateTime receivedTime, string? address) : AttemptAct(userId, receivedTime, address)
{
    // Continuations would otherwise run on the thread that stores the next acts.
    private readonly TaskCompletionSource<TResult> _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<TResult> Stored => _stored.Task;

    protected TResult? Result { get; set; }

    public override void Succeed() => _stored.TrySetResult(Result!);

    public override void Fail(Exception exception) => _stored.TrySetException(exception);
}
