using Microsoft.Data.Sqlite;

namespace LegalAffairs.Tests.TestKit;

/// <summary>Migrating and seeding take seconds, so they happen once a run; each test host gets a copy.</summary>
internal static class TestDatabase
{
    private static readonly string Root = Directory.CreateTempSubdirectory("legal-affairs-tests-").FullName;
    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);

    static TestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);

    public static async Task<string> CreateDirectoryAsync()
    {
        var template = await Template.Value;
        var copy = Directory.CreateDirectory(Path.Combine(Root, Path.GetRandomFileName())).FullName;
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var directory = Directory.CreateDirectory(Path.Combine(Root, "template")).FullName;
        await using (var host = new TestHost(directory))
        {
            // The host migrates and seeds at its start.
            using var client = host.CreateClient();
            await host.DispatchEventsAsync();
        }

        SqliteConnection.ClearAllPools();
        return directory;
    }
}
