using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LegalAffairs.LoadTests.Servers;

/// <summary>A private server with Debian's defaults, its data on the same disk as SQLite's.</summary>
internal sealed class MariaDbServer : IAsyncDisposable
{
    private const string Database = "legal_affairs";
    private readonly string _directory;

    private MariaDbServer(string directory, string administrator)
    {
        _directory = directory;
        Administrator = administrator;
    }

    /// <summary>A connection string without a database.</summary>
    public string Administrator { get; }

    /// <summary>An empty database is made at the first use of the product.</summary>
    public string ConnectionString => $"{Administrator};Database={Database}";

    public static async Task<MariaDbServer> StartAsync(DataDirectory data)
    {
        var directory = Path.Combine(data.FullName, "mariadb");
        return new MariaDbServer(directory, await RunAsync("start", directory));
    }

    public async ValueTask DisposeAsync() => await RunAsync("stop", _directory);

    private static async Task<string> RunAsync(string command, string directory)
    {
        var start = new ProcessStartInfo(Script(), [command, directory]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"MariaDB: {command} failed.");
    }

    private static string Script([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "etc", "mariadb.sh"));
}
