using Microsoft.Data.Sqlite;

namespace LegalAffairs.Tests.TestKit;

/// <summary>Migrating and seeding take seconds, so they happen once a run; each test host gets a copy.</summary>
internal static class TestDatabase
{
    private static readonly string Root = Directory.CreateTempSubdirectory("legal-affairs-tests-").FullName;
    private static readonly string? TemplateName = TestEngine.IsMySql ? MySqlDatabases.NewName() : null;
    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);
    private static readonly Lazy<Task<MySqlCopy>> Copy = new(() => MySqlDatabases.ReadAsync(TemplateName!));

    static TestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);

    public static async Task<TestSite> CreateSiteAsync()
    {
        var template = await Template.Value;
        var copy = Directory.CreateDirectory(Path.Combine(Root, Path.GetRandomFileName())).FullName;
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        if (TemplateName is null)
        {
            return new TestSite(copy, database: null);
        }

        var name = MySqlDatabases.NewName();
        await MySqlDatabases.CreateAsync(name, await Copy.Value);
        return new TestSite(copy, name);
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var directory = Directory.CreateDirectory(Path.Combine(Root, "template")).FullName;
        await using (var host = new TestHost(new TestSite(directory, TemplateName)))
        {
            // The host migrates and seeds at its start.
            using var client = host.CreateClient();
            await host.DispatchEventsAsync();
        }

        SqliteConnection.ClearAllPools();
        return directory;
    }
}
