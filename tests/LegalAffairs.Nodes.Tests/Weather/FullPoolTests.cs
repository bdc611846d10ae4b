using System.Net;

namespace LegalAffairs.Nodes.Tests.Weather;

[Collection(nameof(WeatherTests))]
public sealed class FullPoolTests(WeatherServer weather)
{
    private const string Database = "legal_affairs_full";
    private const int Connections = 4;
    private const int Crowd = 60;

    [Fact]
    public async Task When_all_connections_are_taken_others_are_told_to_come_back_and_do_not_pile_up()
    {
        await using var node = weather.NewNode(
            Database,
            weather.Server.ConnectionString(Database, options: "Maximum Pool Size=4;Default Command Timeout=600"),
            ("BackgroundWorkers__Enabled", "false")
        );
        await node.StartAsync();
        using var browser = new Browser();
        var admin = await browser.SignInAsync(node.Root, "admin");

        List<Task<ApiResponse>> stuck;
        await using (var other = await weather.Server.OpenAsync(Database))
        {
            await other.ExecuteAsync("LOCK TABLES IdentityRoles WRITE");
            stuck = [.. Enumerable.Range(0, Connections).Select(_ => admin.GetAsync("/api/identity/roles"))];
            await AreStuckAsync();

            var crowd = await Task.WhenAll(Enumerable.Range(0, Crowd).Select(_ => admin.GetAsync("/api/identity/users")));

            stuck.ShouldAllBe(s => !s.IsCompleted);
            foreach (var refused in crowd)
            {
                refused.ShouldBeRefused(HttpStatusCode.ServiceUnavailable);
                refused.Headers.RetryAfter.ShouldNotBeNull();
            }
        }

        (await Task.WhenAll(stuck)).ShouldAllBe(s => s.Status == HttpStatusCode.OK);
        (await admin.GetAsync("/api/identity/users")).ShouldSucceed();
    }

    private async Task AreStuckAsync()
    {
        await using var administrator = await weather.Server.OpenAsAdministratorAsync();
        await Eventually.BecomesTrueAsync(
            async () =>
                await administrator.CountAsync(
                    $"SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE DB = '{Database}' AND STATE LIKE 'Waiting for table%'"
                ) == Connections,
            () => "They did not come to the lock."
        );
    }
}
