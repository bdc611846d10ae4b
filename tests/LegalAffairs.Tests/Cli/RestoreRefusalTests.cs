namespace LegalAffairs.Tests.Cli;

/// <summary>What is not restored, and leaves the place as it was.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class RestoreRefusalTests : BackupTest
{
    [Fact]
    public async Task The_master_key_is_kept_apart_and_must_be_there_when_it_comes_back()
    {
        var archive = await BackUpAsync(OnSqlite);
        (await ListAsync(archive)).ShouldNotContain("master.key");
        var withoutKey = await ScriptAsync("restore.sh", [archive, "--data", RestoredData], OnSqlite);
        withoutKey.ShouldFail("does not hold the master key");
        Directory.Exists(RestoredData).ShouldBeFalse();
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
        (await RestoreAsync(archive, OnMySql(await CreateAccountAsync(), Restored))).ShouldFail("holds a database of sqlite");
    }
}
