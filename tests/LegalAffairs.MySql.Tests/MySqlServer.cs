using System.Diagnostics;
using System.Runtime.CompilerServices;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests;

/// <summary>The server that all tests share: the one named by LEGALAFFAIRS_TEST_MYSQL, or a private one that ends with the tests.</summary>
public static class MySqlServer
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);
    private static int databases;

    /// <summary>The connection string of the administrator, without a database.</summary>
    public static Task<string> AdministratorAsync() => Started.Value;

    public static async Task<TestDatabase> CreateDatabaseAsync()
    {
        var administrator = await AdministratorAsync();
        // The process id keeps two runs against one server apart.
        var name = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}";
        await ExecuteAsync(administrator, $"CREATE DATABASE `{name}`");
        return new TestDatabase(name, administrator);
    }

    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new GuardedMySqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Starts a server of its own in the directory, for tests that need other settings than the shared one has.</summary>
    internal static async Task<string> StartAsync(string directory, params string[] options) =>
        (await RunAsync(["start", directory, .. options])).Trim();

    internal static Task StopAsync(string directory) => RunAsync(["stop", directory]);

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("LEGALAFFAIRS_TEST_MYSQL") is { Length: > 0 } given)
        {
            return given;
        }
        var directory = Directory.CreateTempSubdirectory("legal-affairs-mysql-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Start(["stop", directory]).WaitForExit();
            Directory.Delete(directory, recursive: true);
        };
        return await StartAsync(directory);
    }

    private static async Task<string> RunAsync(string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"etc/mariadb.sh failed: {await error}");
    }

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(Script())
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        return Process.Start(start)!;
    }

    // From the source file, because the build output may lie outside of the repository.
    private static string Script([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "etc", "mariadb.sh"));
}
