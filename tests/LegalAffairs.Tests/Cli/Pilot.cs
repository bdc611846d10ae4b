using LegalAffairs.Tests.TestKit;
using Microsoft.Data.Sqlite;

namespace LegalAffairs.Tests.Cli;

/// <summary>A pilot's data directory: the demo city in an SQLite file, with its files and keys. Made once, copied for each test.</summary>
internal sealed class Pilot : IDisposable
{
    private static readonly Lazy<Task<string>> Template = new(CreateAsync);

    private Pilot(string directory) => DataDirectory = directory;

    public string DataDirectory { get; }

    public string File => Path.Combine(DataDirectory, "legal-affairs.db");

    public string From => $"sqlite:{File}";

    public static async Task<Pilot> CopyAsync()
    {
        var template = await Template.Value;
        var directory = Directory.CreateTempSubdirectory("legal-affairs-pilot-").FullName;
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(directory, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }

        return new Pilot(directory);
    }

    public async Task ExecuteAsync(string sql, params IEnumerable<(string Name, object? Value)> parameters)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddRange(parameters.Select(p => new SqliteParameter(p.Name, p.Value ?? DBNull.Value)));
        await command.ExecuteNonQueryAsync();
    }

    public void Dispose() => Directory.Delete(DataDirectory, recursive: true);

    private static async Task<string> CreateAsync()
    {
        var directory = Directory.CreateTempSubdirectory("legal-affairs-pilot-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(directory, recursive: true);
        (await CliRun.OfAsync("seed", "--demo", "--data", directory)).ShouldSucceed();
        SqliteConnection.ClearAllPools();
        return directory;
    }
}
