namespace LegalAffairs.Cli;

/// <summary>Not top-level statements: their class would stand beside the host's in every test that starts both.</summary>
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            // The first one ends it in good order, the second one at once.
            e.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        return await new CommandLine(Console.Out, Console.Error).RunAsync(args, stop.Token);
    }
}
