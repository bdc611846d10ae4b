using LegalAffairs.Tests.TestKit;
using Microsoft.Data.Sqlite;

namespace LegalAffairs.Tests.Cli;

public sealed class CopyTests : CliTest
{
    [Fact]
    public async Task The_product_starts_on_the_copy_and_people_find_their_work()
    {
        var run = (await CopyAsync()).ShouldSucceed();
        run.Output.ShouldContain("tables agree");
        File.Delete(Pilot.File);

        await using var host = new TestHost(new TestSite(Pilot.DataDirectory, Server.Name));
        var staff = await host.SignInAsync("bureau-staff");
        var plans = (await staff.GetAsync("/api/app/task-plan")).ShouldSucceed();
        plans.Json.GetProperty("totalCount").GetInt32().ShouldBe(2);
        (await Server.ListAsync("SELECT COUNT(*) FROM IdentitySecurityLogs")).ShouldBe([1L]);
    }

    [Fact]
    public async Task Every_table_has_the_same_rows_and_the_same_content()
    {
        (await CopyAsync()).ShouldSucceed();
        var source = await DigestAsync([new("App:DataDirectory", Pilot.DataDirectory)]);
        var target = await DigestAsync([
            new("App:DataDirectory", Pilot.DataDirectory),
            new("Database:Engine", "mysql"),
            new("ConnectionStrings:Default", Server.ConnectionString),
        ]);
        source.Count.ShouldBeGreaterThan(30);
        target.ShouldBe(source);
    }

    [Fact]
    public async Task A_file_that_is_in_use_is_not_copied()
    {
        // Not a host: while it is idle its connections lie in the pool, which other tests empty.
        await using var connection = new SqliteConnection($"Data Source={Pilot.File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT COUNT(*) FROM sqlite_schema";
        await command.ExecuteScalarAsync();
        (await CopyAsync()).ShouldFail("is in use. Stop LegalAffairs and try again.");
    }

    [Fact]
    public async Task A_target_with_data_of_its_own_is_refused_and_left_as_it_is()
    {
        (await CopyAsync()).ShouldSucceed();
        await Server.ExecuteAsync("UPDATE IdentityUsers SET Name = '改过的名字'");
        (await CopyAsync()).ShouldFail($"The database {Server.Name} holds data of its own");
        (await Server.ListAsync("SELECT DISTINCT Name FROM IdentityUsers")).ShouldBe(["改过的名字"]);
        (await CheckAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task A_target_whose_tables_are_there_and_empty_is_filled()
    {
        (await CliRun.OfAsync(["migrate", "--data", Pilot.DataDirectory, .. Server.Options])).ShouldSucceed();
        (await CopyAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task A_source_of_an_older_version_is_refused()
    {
        await Pilot.ExecuteAsync("DELETE FROM __Migrations_Platform");
        (await CopyAsync()).ShouldFail("is of an older version");
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_named()
    {
        var file = Path.Combine(Pilot.DataDirectory, "elsewhere.db");
        (await CliRun.OfAsync("copy", "--from", $"sqlite:{file}", "--to", Server.To)).ShouldFail($"There is no database {file}.");
        File.Exists(file).ShouldBeFalse();
    }
}
