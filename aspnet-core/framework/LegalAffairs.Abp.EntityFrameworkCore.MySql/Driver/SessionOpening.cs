namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>
/// Opens a session within its time. The driver's asynchronous opening waits for ever on a silent server,
/// so the synchronous one runs on a thread of its own, and is left alone when it takes too long.
/// </summary>
internal static class SessionOpening
{
    public static async ValueTask<Session> RunAsync(
        ConnectionSettings settings,
        SessionPool? pool,
        bool async,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var attempt = Offload.Run(() => Session.Open(settings, pool));
        try
        {
            if (async)
            {
                return await attempt.WaitAsync(settings.OpenTimeout, cancellationToken);
            }
            return Task.WaitAny([attempt], (int)settings.OpenTimeout.TotalMilliseconds, cancellationToken) < 0
                ? throw new TimeoutException()
                : attempt.GetAwaiter().GetResult();
        }
        catch (TimeoutException) when (!attempt.IsCompleted)
        {
            throw new AbandonedException(
                attempt,
                new TimeoutException(
                    $"The database server {settings.DataSource} did not answer within {settings.OpenTimeout.TotalSeconds} s."
                )
            );
        }
        catch (OperationCanceledException exception) when (!attempt.IsCompleted)
        {
            throw new AbandonedException(attempt, exception);
        }
    }

    /// <summary>The caller has to see to the attempt, which goes on, and to throw the inner exception.</summary>
    public sealed class AbandonedException(Task<Session> attempt, Exception inner) : Exception(inner.Message, inner)
    {
        public Task<Session> Attempt => attempt;
    }
}
