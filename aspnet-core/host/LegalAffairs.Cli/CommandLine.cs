using System.Data.Common;
using LegalAffairs.Abp;
using LegalAffairs.Cli.Commands;

namespace LegalAffairs.Cli;

/// <summary>Understands what was typed, runs it, and turns every failure into a line and an exit code.</summary>
internal sealed class CommandLine(TextWriter output, TextWriter errors, IReadOnlyDictionary<string, string?>? settings = null)
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int NotUnderstood = 2;

    private static readonly Dictionary<string, string?> NoSettings = [];

    private static readonly IReadOnlyList<ICommand> Commands =
    [
        new MigrateCommand(),
        new SeedCommand(),
        new CheckCommand(),
        new CopyCommand(),
        new DumpCommand(),
        new LoadCommand(),
        new VerifyCommand(),
    ];

    public async Task<int> RunAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        if (words.Count == 0 || words.Any(w => w is "--help" or "-h" or "help"))
        {
            await (words.Count == 0 ? errors : output).WriteLineAsync(Help.Text);
            return words.Count == 0 ? NotUnderstood : Done;
        }

        if (words is ["--version"])
        {
            await output.WriteLineAsync(Help.Version);
            return Done;
        }

        try
        {
            var invocation = Invocation.Parse(Commands, words, settings ?? NoSettings, output);
            return await invocation.Command.RunAsync(invocation, cancellationToken);
        }
        catch (UsageException e)
        {
            await errors.WriteLineAsync($"Error: {e.Message} See LegalAffairs.Cli --help.");
            return NotUnderstood;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await errors.WriteLineAsync("Error: broken off. The same command may be run again.");
            return Failed;
        }
        catch (Exception e)
        {
            await errors.WriteLineAsync($"Error: {Explain(e)}");
            return Failed;
        }
    }

    /// <summary>What the server or the system itself said is worth more than the words around it.</summary>
    public static string Explain(Exception e)
    {
        var inner = e.GetBaseException();
        var reason = ReferenceEquals(inner, e) || e.Message.Contains(inner.Message, StringComparison.Ordinal) ? "" : $" ({inner.Message})";
        var isExpected = e is CommandException or AbpException or DbException or IOException or TimeoutException or ArgumentException;
        return isExpected ? e.Message + reason : $"{e.GetType().Name}: {e.Message}{reason}";
    }
}
