namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>An open page that waits for news of its attempt.</summary>
internal sealed class AttemptListener(Guid examId, Guid attemptId, Action<AttemptListener> leave) : IDisposable
{
    private readonly SemaphoreSlim _news = new(initialCount: 0);

    /// <summary>Another page listens instead.</summary>
    public bool HasEnded { get; private set; }

    public bool IsAbout(Guid id) => id == attemptId || id == examId;

    public void Tell() => _news.Release();

    public void End() => HasEnded = true;

    /// <returns>False: nothing happened for so long.</returns>
    public Task<bool> WaitAsync(TimeSpan most, CancellationToken cancellationToken) => _news.WaitAsync(most, cancellationToken);

    public void Dispose() => leave(this);
}
