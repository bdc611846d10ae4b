namespace LegalAffairs.MySql.Tests.Driver;

/// <summary>Turns what hangs into a failure. The error differs from the ones that the tests expect.</summary>
internal static class Patience
{
    public static async Task Within(this Task task, TimeSpan limit)
    {
        if (await Task.WhenAny(task, Task.Delay(limit)) != task)
        {
            throw new InvalidOperationException($"It hangs: not done after {limit}.");
        }
        await task;
    }

    public static async Task<T> Within<T>(this Task<T> task, TimeSpan limit)
    {
        await ((Task)task).Within(limit);
        return await task;
    }

    /// <summary>Runs the action in the way under test: awaited, or blocking a thread of its own.</summary>
    public static Task InTime(this Func<bool, Task> action, bool async) =>
        (
            async
                ? Task.Run(() => action(true))
                : Task.Factory.StartNew(() => action(false).GetAwaiter().GetResult(), TaskCreationOptions.LongRunning)
        ).Within(TimeSpan.FromSeconds(30));
}
