using System.Text;

namespace LegalAffairs.Tests.Cli;

public sealed class BrokenOffCopyTests : CliTest
{
    private const string Advice = "Run the same LegalAffairs.Cli copy again";

    private const string ManyAuditLogs = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)
        INSERT INTO AuditLogs (Id, ExecutionTime, ExecutionDuration, IsFailure, HasChanges, Comment)
        SELECT printf('0198C0DE-0000-7000-8000-%012X', i), '2026-03-01 08:00:00', i, 0, 0, '第' || i || '条' FROM n
        """;

    [Fact]
    public async Task Killed_in_the_middle_of_a_table_it_goes_on_when_run_again()
    {
        await Pilot.ExecuteAsync(ManyAuditLogs);
        await KillDuringAsync("AuditEntityPropertyChanges");
        (await CheckAsync()).ExitCode.ShouldBe(1);

        // What a server that committed only a part would hold, in a table that takes no DELETE.
        await Server.ExecuteAsync(
            "INSERT IGNORE INTO AuditLogs (Id, ExecutionTime, ExecutionDuration, IsFailure, HasChanges) VALUES (X'00', NOW(), 1, 0, 0)"
        );

        var again = (await CopyAsync()).ShouldSucceed();
        again.Output.ShouldContain("was there");
        (await Server.ListAsync("SELECT COUNT(*) FROM AuditLogs")).ShouldBe([30_000L]);
        (await CheckAsync()).ShouldSucceed();
    }

    [Fact]
    public async Task The_product_refuses_to_start_on_an_unfinished_copy_and_says_what_to_do()
    {
        await StopAfterAsync("IdentityUsers");
        var host = await CliRun.OfProcessAsync(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "LegalAffairs.HttpApi.Host.dll")],
            new Dictionary<string, string?>(Server.Environment, StringComparer.Ordinal)
            {
                ["App__DataDirectory"] = Pilot.DataDirectory,
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            }
        );
        host.ExitCode.ShouldBe(1, host.Output + host.Errors);
        host.Errors.ShouldContain(Advice);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("seed")]
    public async Task No_other_command_touches_an_unfinished_copy(string command)
    {
        await StopAfterAsync("IdentityUsers");
        (await CliRun.OfAsync([command, "--data", Pilot.DataDirectory, .. Server.Options])).ShouldFail(Advice);
        var check = await CheckAsync();
        check.ExitCode.ShouldBe(1);
        check.Output.ShouldContain(Advice);
    }

    [Fact]
    public async Task A_value_that_does_not_fit_is_named_and_what_was_copied_stays()
    {
        await Pilot.ExecuteAsync("UPDATE PlatformOrganizationUnits SET Name = $name", ("$name", new string('长', 5000)));
        (await CopyAsync()).ShouldFail("PlatformOrganizationUnits could not be copied: Data too long for column 'Name'");

        await Pilot.ExecuteAsync("UPDATE PlatformOrganizationUnits SET Name = '云州市'");
        (await CopyAsync()).ShouldSucceed().Output.ShouldContain("was there");
        (await Server.ListAsync("SELECT DISTINCT Name FROM PlatformOrganizationUnits")).ShouldBe(["云州市"]);
    }

    [Fact]
    public async Task A_table_that_comes_out_different_is_reported_and_nothing_starts_on_it()
    {
        await StopAfterAsync("IdentityUsers");
        await Server.ExecuteAsync("CREATE TRIGGER falsify BEFORE INSERT ON SupervisionTaskPlans FOR EACH ROW SET NEW.Year = NEW.Year + 1");
        var run = await CopyAsync();
        run.ShouldFail("do not agree with their source");
        run.Output.Split('\n').Single(l => l.Contains("DIFFERENT", StringComparison.Ordinal)).ShouldStartWith("SupervisionTaskPlans ");
        (await CheckAsync()).ExitCode.ShouldBe(1);
    }

    private async Task StopAfterAsync(string table)
    {
        using var stop = new CancellationTokenSource();
        var run = await CliRun.OfAsync(new StoppingWriter(table, stop), ["copy", "--from", Pilot.From, "--to", Server.To], stop.Token);
        run.ShouldFail("broken off. The same command may be run again.");
    }

    private async Task KillDuringAsync(string tableBefore)
    {
        using var process = CliRun.Start("dotnet", [CliRun.Assembly, "copy", "--from", Pilot.From, "--to", Server.To], Server.Environment);
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith(tableBefore, StringComparison.Ordinal))
        {
            // The next table is under way once this one is reported.
        }

        process.Kill();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldNotBe(0);
    }

    /// <summary>Presses Ctrl-C when a table is reported.</summary>
    private sealed class StoppingWriter(string table, CancellationTokenSource stop) : StringWriter
    {
        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            if (value?.StartsWith(table + " ", StringComparison.Ordinal) == true)
            {
                await stop.CancelAsync();
            }
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
