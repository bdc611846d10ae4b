using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Cli;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class BackupTests : BackupTest
{
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
        (await RestoreAsync(archive, OnMySql(account, Restored))).ShouldSucceed().Output.ShouldContain("The product can start on it.");

        (await DigestAsync(MySqlSettings(Restored))).ShouldBe(await DigestAsync(MySqlSettings(Server)));
        FilesOf(RestoredData).ShouldBe(FilesOf(Pilot.DataDirectory));
        const string Triggers = "SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY 1";
        (await Restored.ListAsync(Triggers)).ShouldBe(await Server.ListAsync(Triggers));
        (await Restored.ListAsync(Triggers)).ShouldNotBeEmpty();
        await using var host = new TestHost(new TestSite(RestoredData, Restored.Name));
        await host.SignInAsync("bureau-staff");
    }

    [Fact]
    public async Task The_password_is_never_on_a_command_line_and_the_archive_is_for_one_account()
    {
        (await CopyAsync()).ShouldSucceed();
        var programs = Place.CreateSubdirectory("programs");
        var spy = Path.Combine(programs.FullName, "mariadb-dump");
        var seen = Path.Combine(Place.FullName, "seen");
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
    public async Task Who_wants_it_gets_one_archive_with_everything_in_it()
    {
        var archive = await BackUpAsync(OnSqlite, "--key", "with");
        (await ScriptAsync("restore.sh", [archive, "--data", RestoredData], OnSqlite)).ShouldSucceed();
        FilesOf(RestoredData).ShouldBe(FilesOf(Pilot.DataDirectory));
        File.GetUnixFileMode(Path.Combine(RestoredData, "master.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
