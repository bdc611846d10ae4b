using LegalAffairs.Cli;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Cli;

public sealed class CommandTests : CliTest
{
    [Fact]
    public async Task Help_names_every_command_and_the_exit_codes()
    {
        var help = (await CliRun.OfAsync("--help")).ShouldSucceed();
        foreach (var word in new[] { "migrate", "seed [--demo]", "check", "copy --from", "dump FILE", "load FILE", "Exit code" })
        {
            help.Output.ShouldContain(word);
        }
    }

    [Theory]
    [InlineData("there is no command \"migrat\"", "migrat")]
    [InlineData("migrate does not take \"--force\"", "migrate", "--force")]
    [InlineData("--data needs a value", "migrate", "--data")]
    [InlineData("copy needs --from", "copy")]
    [InlineData("copy needs --to", "copy", "--from", "sqlite:x")]
    [InlineData("copy goes --to mysql", "copy", "--from", "sqlite:x", "--to", "sqlite:y")]
    [InlineData("dump needs FILE", "dump")]
    [InlineData("check does not take \"Server\"", "check", "Server=localhost;Password=geheim")]
    public async Task What_is_not_understood_is_said_in_one_line(string because, params string[] words)
    {
        var run = (await CliRun.OfAsync(words)).ShouldFail(because, CommandLine.NotUnderstood);
        run.Errors.ShouldNotContain("geheim");
    }

    [Fact]
    public async Task The_program_runs_by_itself()
    {
        var run = await CliRun.OfProcessAsync(
            "dotnet",
            [CliRun.Assembly, "check", "--data", Pilot.DataDirectory],
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["Database__Engine"] = "sqlite" }
        );
        run.ShouldSucceed().Output.ShouldContain("Platform: ");
        run.Output.ShouldContain("The product can start on it.");
    }

    [Fact]
    public async Task Migrate_makes_a_database_that_the_product_can_start_on()
    {
        var before = (await CheckAsync()).ShouldSucceed();
        before.Output.ShouldContain("none yet");
        (await CliRun.OfAsync(["migrate", "--data", Pilot.DataDirectory, .. Server.Options])).ShouldSucceed();
        (await CheckAsync()).ShouldSucceed().Output.ShouldNotContain("the next start applies");
        (await Server.ListAsync("SELECT COUNT(*) FROM IdentityUsers")).ShouldBe([0L]);
    }

    [Fact]
    public async Task Check_makes_nothing()
    {
        var directory = Path.Combine(Pilot.DataDirectory, "nowhere");
        (await CliRun.OfAsync("check", "--data", directory)).ShouldSucceed().Output.ShouldContain("none yet");
        File.Exists(Path.Combine(directory, "legal-affairs.db")).ShouldBeFalse();
        (await CheckAsync()).ShouldSucceed();
        (await CheckAsync()).ShouldSucceed().Output.ShouldContain("none yet");
    }

    [Fact]
    public async Task Check_tells_pending_migrations_and_those_of_a_newer_version_apart()
    {
        await Pilot.ExecuteAsync("DELETE FROM __Migrations_Platform");
        (await CliRun.OfAsync("check", "--data", Pilot.DataDirectory))
            .ShouldSucceed()
            .Output.ShouldContain("Platform: 0 applied; the next start applies");
        await Pilot.ExecuteAsync("INSERT INTO __Migrations_Identity VALUES ('20990101000000_Later', '99')");
        var check = await CliRun.OfAsync("check", "--data", Pilot.DataDirectory);
        check.ExitCode.ShouldBe(1);
        check.Output.ShouldContain("of a newer version: 20990101000000_Later");
    }

    [Fact]
    public async Task Check_says_which_engine_and_version_answers()
    {
        (await CliRun.OfAsync(["migrate", "--data", Pilot.DataDirectory, .. Server.Options])).ShouldSucceed();
        var check = (await CheckAsync()).ShouldSucceed();
        check.Output.ShouldContain("engine    mysql");
        check.Output.ShouldContain(Server.Name);
        check.Output.ShouldMatch(@"version   \d+\.\d+\.\d+");
    }

    [Theory]
    [InlineData("Password=geheim-1;User ID=nobody", "Access denied for user 'nobody'")]
    [InlineData("Password=geheim-1;Port=1;Connection Timeout=3", "Unable to connect")]
    [InlineData("Password=geheim-1;Pasword=geheim-2", "unknown option")]
    public async Task A_server_that_does_not_let_one_in_is_told_without_the_password(string options, string because)
    {
        var run = await CliRun.OfAsync([
            "check",
            "--data",
            Pilot.DataDirectory,
            "--database",
            "mysql",
            "--connection",
            $"{Server.ConnectionString};{options}",
        ]);
        run.ShouldFail(because);
        (run.Output + run.Errors).ShouldNotContain("geheim");
    }

    [Fact]
    public async Task Seed_fills_a_new_database_once()
    {
        string[] options = ["--data", Pilot.DataDirectory, .. Server.Options];
        (await CliRun.OfAsync(["seed", "--demo", .. options])).ShouldSucceed().Output.ShouldContain("has been filled");
        (await CliRun.OfAsync(["seed", .. options])).ShouldSucceed().Output.ShouldContain("had been filled before");
        (await CliRun.OfAsync(["seed", "--demo", .. options])).ShouldFail("Demo data goes only into a new database");
        await using var host = new TestHost(new TestSite(Pilot.DataDirectory, Server.Name));
        await host.SignInAsync("unit-liaison");
    }

    [Fact]
    public async Task A_real_installation_needs_the_password_of_its_administrator()
    {
        var run = await CliRun.OfAsync(["seed", "--data", Pilot.DataDirectory, .. Server.Options]);
        run.ShouldFail("set LEGALAFFAIRS_ADMIN_PASSWORD");
    }
}
