using System.Diagnostics;
using System.Text;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.Cli.Dumping;

/// <summary>A program of MariaDB or MySQL. It reads the password from a file that only this account can read and that is gone afterwards.</summary>
internal sealed class ServerProgram : IAsyncDisposable
{
    private readonly string _path;
    private readonly DirectoryInfo _directory;
    private readonly string _optionFile;

    private ServerProgram(string path)
    {
        _path = path;
        // Made for its owner alone.
        _directory = Directory.CreateTempSubdirectory("legal-affairs-");
        _optionFile = Path.Combine(_directory.FullName, "client.cnf");
    }

    /// <param name="names">The first that is installed is taken.</param>
    public static async Task<ServerProgram> FindAsync(string connectionString, params IReadOnlyList<string> names)
    {
        var text = ClientOptionFile.Text(connectionString);
        var path = names.Select(Find).OfType<string>().FirstOrDefault();
        if (path is null)
        {
            throw new CommandException($"Neither {string.Join(" nor ", names)} is installed (Debian: apt-get install mariadb-client).");
        }

        var program = new ServerProgram(path);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            await using var writer = new StreamWriter(program._optionFile, options);
            await writer.WriteAsync(text);
            return program;
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    /// <exception cref="CommandException">It failed; with its own words.</exception>
    public async Task RunAsync(IReadOnlyList<string> arguments, IAsyncEnumerable<string>? input, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(_path, [$"--defaults-file={_optionFile}", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var stop = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await FeedAsync(process, input, cancellationToken);
        await process.WaitForExitAsync(CancellationToken.None);
        await output;
        cancellationToken.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            throw new CommandException($"{Path.GetFileName(_path)} failed: {(await said).Trim()}");
        }
    }

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task FeedAsync(Process process, IAsyncEnumerable<string>? input, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var line in (input ?? AsyncEnumerable.Empty<string>()).WithCancellation(cancellationToken))
            {
                await process.StandardInput.WriteAsync(line);
                await process.StandardInput.WriteAsync('\n');
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; what it said tells why.
        }
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(d => Path.Combine(d, name))
            .FirstOrDefault(File.Exists);
}
