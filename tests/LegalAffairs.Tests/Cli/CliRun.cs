using System.Diagnostics;
using LegalAffairs.Cli;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Cli;

/// <summary>What a command left behind: exit code and both outputs.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Errors)
{
    private static readonly Dictionary<string, string?> Settings = new(StringComparer.Ordinal)
    {
        ["LEGALAFFAIRS_DEMO_PASSWORD"] = TestHost.Password,
    };

    public static string Assembly => Path.Combine(AppContext.BaseDirectory, "LegalAffairs.Cli.dll");

    public static Task<CliRun> OfAsync(params string[] words) => OfAsync(new StringWriter(), words, CancellationToken.None);

    public static async Task<CliRun> OfAsync(TextWriter output, string[] words, CancellationToken cancellationToken)
    {
        var errors = new StringWriter();
        var exitCode = await new CommandLine(output, errors, Settings).RunAsync(words, cancellationToken);
        return new CliRun(exitCode, output.ToString()!, errors.ToString());
    }

    /// <summary>As a process of its own, from the directory of the tests.</summary>
    public static Process Start(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<CliRun> OfProcessAsync(
        string program,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string?> environment
    )
    {
        using var process = Start(program, arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CliRun(process.ExitCode, await output, await errors);
    }

    public CliRun ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Output + Errors);
        return this;
    }

    /// <summary>Failed with one line that says this.</summary>
    public CliRun ShouldFail(string because, int exitCode = CommandLine.Failed)
    {
        ExitCode.ShouldBe(exitCode, Output + Errors);
        Errors.ShouldContain(because);
        Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("Error: ");
        return this;
    }
}
