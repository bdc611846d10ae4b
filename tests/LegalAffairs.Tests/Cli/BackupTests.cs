using System.Data.Common;
using System.Security.Cryptography;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Cli;

/// <summary>etc/backup.sh and etc/restore.sh as an administrator runs them.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xUnit calls DisposeAsync.")]
public sealed class BackupTests : CliTest
{
    private const string Password = "geh\"ei'm \\ 密;=#";
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("legal-affairs-backup-");
    private readonly ServerDatabase _restored = new();

    private string Account => $"u{Server.Name[^12..]}";

    private string RestoredData => Path.Combine(_place.FullName, "restored");

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
        await _restored.DisposeAsync();
        _place.Delete(recursive: true);
        await base.DisposeAsync();
    }

    [Fact]
    public async Task An_installation_on_SQLite_comes_back_as_it_was()
    {
        var archive = await BackUpAsync(OnSqlite);
        (await RestoreAsync(archive, OnSqlite)).ShouldSucceed().Output.ShouldContain("The product can start on it.");
        (await DigestAsync([new("App:DataDirectory", RestoredData)])).ShouldBe(
            await DigestAsync([new("App:DataDirectory", Pilot.DataDirectory)])
        );
        FilesOf(RestoredData).ShouldBe(FilesOf(Pilot.DataDirectory));
    }

    [Fact]
    public async Task An_installation_on_MySQL_comes_back_as_it_was_by_an_account_with_no_rights_but_on_its_database()
    {
        (await CopyAsync()).ShouldSucceed();
        File.Delete(Pilot.File);
        var account = await CreateAccountAsync();
        var archive = await BackUpAsync(OnMySql(account, Server));
        (await RestoreAsync(archive, OnMySql(account, _restored))).ShouldSucceed().Output.ShouldContain("The product can start on it.");

        (await DigestAsync(MySqlSettings(_restored))).ShouldBe(await DigestAsync(MySqlSettings(Server)));
        FilesOf(RestoredData).ShouldBe(FilesOf(Pilot.DataDirectory));
        const string Triggers = "SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY 1";
        (await _restored.ListAsync(Triggers)).ShouldBe(await Server.ListAsync(Triggers));
        (await _restored.ListAsync(Triggers)).Count.ShouldBe(6);
        await using var host = new TestHost(new TestSite(RestoredData, _restored.Name));
        await host.SignInAsync("bureau-staff");
    }

    [Fact]
    public async Task The_password_is_never_on_a_command_line_and_the_archive_is_for_one_account()
    {
        (await CopyAsync()).ShouldSucceed();
        var programs = _place.CreateSubdirectory("programs");
        var spy = Path.Combine(programs.FullName, "mariadb-dump");
        var seen = Path.Combine(_place.FullName, "seen");
        await File.WriteAllTextAsync(
            spy,
            $"#!/bin/sh\necho \"$@\" >{seen}\nfile=${{1#--defaults-file=}}\nstat -c %a \"$file\" >>{seen}\nexec /usr/bin/mariadb-dump \"$@\"\n"
        );
        File.SetUnixFileMode(spy, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var environment = OnMySql(await CreateAccountAsync(), Server);
        environment["PATH"] = $"{programs.FullName}:{Environment.GetEnvironmentVariable("PATH")}";

        var archive = await BackUpAsync(environment);

        var lines = await File.ReadAllLinesAsync(seen);
        lines[0].ShouldNotContain("geh");
        lines[1].ShouldBe("600");
        File.Exists(lines[0].Split(' ')[0].Replace("--defaults-file=", "", StringComparison.Ordinal)).ShouldBeFalse();
        File.GetUnixFileMode(archive).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_place_with_anything_in_it_is_refused()
    {
        var archive = await BackUpAsync(OnSqlite);
        Directory.CreateDirectory(RestoredData);
        await File.WriteAllTextAsync(Path.Combine(RestoredData, "mine"), "");
        (await RestoreAsync(archive, OnSqlite)).ShouldFail($"{RestoredData} is not empty.");
        Directory.GetFileSystemEntries(RestoredData).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_database_with_tables_is_refused_and_no_file_is_written()
    {
        (await CopyAsync()).ShouldSucceed();
        var account = await CreateAccountAsync();
        var archive = await BackUpAsync(OnMySql(account, Server));
        (await RestoreAsync(archive, OnMySql(account, Server))).ShouldFail("has tables already");
        Directory.Exists(RestoredData).ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_archive_is_refused_before_anything_is_written()
    {
        var archive = await BackUpAsync(OnSqlite);
        var damaged = await RepackAsync(archive, "printf x >>database");
        (await RestoreAsync(damaged, OnSqlite)).ShouldFail("is damaged");
        Directory.Exists(RestoredData).ShouldBeFalse();

        await File.WriteAllBytesAsync(damaged, (await File.ReadAllBytesAsync(archive))[..1000]);
        (await RestoreAsync(damaged, OnSqlite)).ShouldFail("is no backup, or is damaged");
    }

    [Fact]
    public async Task An_archive_of_the_other_engine_is_refused()
    {
        var archive = await BackUpAsync(OnSqlite);
        (await RestoreAsync(archive, OnMySql(await CreateAccountAsync(), _restored))).ShouldFail("holds a database of sqlite");
    }

    private static Dictionary<string, string?> OnSqlite => new(StringComparer.Ordinal) { ["Database__Engine"] = "sqlite" };

    private static Dictionary<string, string?> OnMySql(string account, ServerDatabase database)
    {
        var connection = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        connection.Remove("User ID");
        connection["User ID"] = account;
        connection["Password"] = Password;
        return new(StringComparer.Ordinal) { ["Database__Engine"] = "mysql", ["ConnectionStrings__Default"] = connection.ConnectionString };
    }

    private KeyValuePair<string, string?>[] MySqlSettings(ServerDatabase database) =>
        [
            new("App:DataDirectory", Pilot.DataDirectory),
            new("Database:Engine", "mysql"),
            new("ConnectionStrings:Default", database.ConnectionString),
        ];

    private async Task<string> CreateAccountAsync()
    {
        var password = Password.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal);
        await ServerDatabase.ExecuteOnServerAsync($"CREATE USER {Account} IDENTIFIED BY '{password}'");
        await ServerDatabase.ExecuteOnServerAsync($"GRANT ALL ON {Server.Name}.* TO {Account}");
        await ServerDatabase.ExecuteOnServerAsync($"GRANT ALL ON {_restored.Name}.* TO {Account}");
        return Account;
    }

    private async Task<string> BackUpAsync(Dictionary<string, string?> environment)
    {
        var run = await ScriptAsync(
            "backup.sh",
            ["--output", Path.Combine(_place.FullName, "archives"), "--data", Pilot.DataDirectory],
            environment
        );
        return run.ShouldSucceed().Output.Trim();
    }

    private Task<CliRun> RestoreAsync(string archive, Dictionary<string, string?> environment) =>
        ScriptAsync("restore.sh", [archive, "--data", RestoredData], environment);

    private static Task<CliRun> ScriptAsync(string script, string[] arguments, Dictionary<string, string?> environment)
    {
        environment["LEGALAFFAIRS_CLI"] = CliRun.Assembly;
        return CliRun.OfProcessAsync(Path.Combine(SourceDirectory(), "..", "..", "..", "etc", script), arguments, environment);
    }

    private async Task<string> RepackAsync(string archive, string change)
    {
        var directory = _place.CreateSubdirectory("repacked").FullName;
        var repacked = Path.Combine(_place.FullName, "repacked.tar.gz");
        var run = await CliRun.OfProcessAsync(
            "sh",
            ["-ec", $"cd '{directory}'; tar -xzf '{archive}'; {change}; tar -czf '{repacked}' ."],
            new Dictionary<string, string?>(StringComparer.Ordinal)
        );
        run.ShouldSucceed();
        return repacked;
    }

    /// <summary>All but the database and what was not yet a file, with the hash of the content.</summary>
    private static List<string> FilesOf(string directory)
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

    private static string SourceDirectory([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetDirectoryName(file)!;
}
