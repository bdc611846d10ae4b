namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>Waits for what must come to pass; how long that takes on a busy machine is not what is tested.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(100);

    public static Task BecomesTrueAsync(Func<Task<bool>> condition, Func<string> failure) => BecomesTrueAsync(condition, failure, Patience);

    public static async Task BecomesTrueAsync(Func<Task<bool>> condition, Func<string> failure, TimeSpan patience)
    {
        var end = TimeProvider.System.GetUtcNow() + patience;
        while (!await condition())
        {
            (TimeProvider.System.GetUtcNow() < end).ShouldBeTrue(failure());
            await Task.Delay(LookEvery);
        }
    }
}
