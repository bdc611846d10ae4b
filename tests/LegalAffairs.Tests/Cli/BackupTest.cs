using System.Data.Common;
using System.Security.Cryptography;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Cli;

/// <summary>Base of tests that run etc/backup.sh and etc/restore.sh as an administrator does.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xUnit calls DisposeAsync.")]
public abstract class BackupTest : CliTest
{
    private const string Password = "geh\"ei'm \\ 密;=#";
    private protected DirectoryInfo Place { get; } = Directory.CreateTempSubdirectory("legal-affairs-backup-");
    private protected ServerDatabase Restored { get; } = new();

    private protected string Account => $"u{Server.Name[^12..]}";

    private protected string MasterKey => Path.Combine(Pilot.DataDirectory, "master.key");

    private protected string RestoredData => Path.Combine(Place.FullName, "restored");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var files = Directory.CreateDirectory(Path.Combine(Pilot.DataDirectory, "files", "Some", "ab"));
        await File.WriteAllTextAsync(Path.Combine(files.FullName, "材料 1.pdf"), "evidence");
        await File.WriteAllTextAsync(Path.Combine(files.FullName, "half.tmp"), "an upload under way");
        var keys = Directory.CreateDirectory(Path.Combine(Pilot.DataDirectory, "keys"));
        await File.WriteAllTextAsync(Path.Combine(keys.FullName, "key-of-the-test.xml"), "<key />");
        var spill = Directory.CreateDirectory(Path.Combine(Pilot.DataDirectory, "audit-spill"));
        await File.WriteAllTextAsync(Path.Combine(spill.FullName, "1.jsonl"), "{}");
        await Pilot.ExecuteAsync("UPDATE IdentityUsers SET Name = '云州😀 \\ ''quoted'''");
    }

    public override async Task DisposeAsync()
    {
        await ServerDatabase.ExecuteOnServerAsync($"DROP USER IF EXISTS {Account}");
        await Restored.DisposeAsync();
        Place.Delete(recursive: true);
        await base.DisposeAsync();
    }

    private protected static Dictionary<string, string?> Nothing => new(StringComparer.Ordinal);

    private protected static Dictionary<string, string?> OnSqlite => new(StringComparer.Ordinal) { ["Database__Engine"] = "sqlite" };

    private protected static Dictionary<string, string?> OnMySql(string account, ServerDatabase database)
    {
        var connection = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        connection.Remove("User ID");
        connection["User ID"] = account;
        connection["Password"] = Password;
        return new(StringComparer.Ordinal) { ["Database__Engine"] = "mysql", ["ConnectionStrings__Default"] = connection.ConnectionString };
    }

    private protected KeyValuePair<string, string?>[] MySqlSettings(ServerDatabase database) =>
        [
            new("App:DataDirectory", Pilot.DataDirectory),
            new("Database:Engine", "mysql"),
            new("ConnectionStrings:Default", database.ConnectionString),
        ];

    private protected async Task<string> CreateAccountAsync()
    {
        var password = Password.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal);
        await ServerDatabase.ExecuteOnServerAsync($"CREATE USER {Account} IDENTIFIED BY '{password}'");
        await ServerDatabase.ExecuteOnServerAsync($"GRANT ALL ON {Server.Name}.* TO {Account}");
        await ServerDatabase.ExecuteOnServerAsync($"GRANT ALL ON {Restored.Name}.* TO {Account}");
        return Account;
    }

    private protected async Task<string> BackUpAsync(Dictionary<string, string?> environment, params string[] options)
    {
        var run = await ScriptAsync(
            "backup.sh",
            ["--output", Path.Combine(Place.FullName, "archives"), "--data", Pilot.DataDirectory, .. options],
            environment
        );
        return run.ShouldSucceed().Output.Trim();
    }

    private protected Task<CliRun> RestoreAsync(string archive, Dictionary<string, string?> environment) =>
        ScriptAsync("restore.sh", [archive, "--data", RestoredData, "--key", MasterKey], environment);

    private protected static Task<CliRun> ScriptAsync(string script, string[] arguments, Dictionary<string, string?> environment)
    {
        environment["LEGALAFFAIRS_CLI"] = CliRun.Assembly;
        return CliRun.OfProcessAsync(Path.Combine(SourceDirectory(), "..", "..", "..", "etc", script), arguments, environment);
    }

    /// <summary>The names of everything in it, also of what lies in its parts.</summary>
    private protected static async Task<string> ListAsync(string archive)
    {
        var parts = await CliRun.OfProcessAsync("tar", ["-tzf", archive], Nothing);
        var data = await CliRun.OfProcessAsync("sh", ["-ec", $"tar -xzOf '{archive}' data.tar | tar -tf -"], Nothing);
        data.ShouldSucceed().Output.ShouldContain("audit-spill");
        return parts.ShouldSucceed().Output + data.Output;
    }

    private protected async Task<string> RepackAsync(string archive, string change)
    {
        var directory = Place.CreateSubdirectory("repacked").FullName;
        var repacked = Path.Combine(Place.FullName, "repacked.tar.gz");
        var run = await CliRun.OfProcessAsync(
            "sh",
            ["-ec", $"cd '{directory}'; tar -xzf '{archive}'; {change}; tar -czf '{repacked}' ."],
            Nothing
        );
        run.ShouldSucceed();
        return repacked;
    }

    /// <summary>All but the database and what was not yet a file, with the hash of the content.</summary>
    private protected static List<string> FilesOf(string directory)
    {
        var files = Directory
            .EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(f =>
                !Path.GetFileName(f).StartsWith("legal-affairs.db", StringComparison.Ordinal)
                && !f.EndsWith(".tmp", StringComparison.Ordinal)
            )
            .Select(f => $"{Path.GetRelativePath(directory, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}")
            .Order(StringComparer.Ordinal)
            .ToList();
        files.ShouldContain(f => f.StartsWith("keys/", StringComparison.Ordinal));
        files.ShouldContain(f => f.Contains("材料 1.pdf"));
        files.ShouldContain(f => f.StartsWith("audit-spill/", StringComparison.Ordinal));
        return files;
    }

    private protected static string SourceDirectory([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetDirectoryName(file)!;
}
