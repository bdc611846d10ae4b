namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

/// <summary>Runs blocking calls of the driver on a thread of their own, so that a silent server cannot drain the thread pool.</summary>
internal static class Offload
{
    public static Task<T> Run<T>(Func<T> work)
    {
        using var _ = WithoutContext();
        return Task.Factory.StartNew(
            work,
            CancellationToken.None,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach | TaskCreationOptions.RunContinuationsAsynchronously,
            TaskScheduler.Default
        );
    }

    public static Timer Timer(TimerCallback callback, object? state)
    {
        using var _ = WithoutContext();
        return new Timer(callback, state, Timeout.Infinite, Timeout.Infinite);
    }

    public static void Forget(Action work) =>
        _ = Run(() =>
        {
            try
            {
                work();
            }
#pragma warning disable CA1031 // Nobody is left who could be told; the session is gone either way.
            catch (Exception)
#pragma warning restore CA1031
            {
                return false;
            }
            return true;
        });

    /// <summary>What is started here outlives the request that starts it and must not hold on to its context.</summary>
    private static AsyncFlowControl WithoutContext() => ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
}
