using System.Net;

namespace LegalAffairs.Nodes.Tests.Weather;

[Collection(nameof(WeatherTests))]
public sealed class AwayTests(WeatherServer weather) : IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    // Others rely on it.
    public Task DisposeAsync() => weather.Server.IsRunning ? Task.CompletedTask : weather.Server.StartAsync();

    [Fact]
    public async Task A_server_that_is_away_is_waited_for_and_its_going_and_coming_is_survived()
    {
        await weather.Server.StopAsync();
        await using var node = weather.NewNode("legal_affairs_away");
        node.Start();
        await BecomesAsync(node, "/health/live", HttpStatusCode.OK);
        (await node.StatusAsync("/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        node.Output.ShouldContain("The database cannot be used yet");

        await weather.Server.StartAsync();
        await node.ReadyAsync();

        using var browser = new Browser();
        var admin = await browser.SignInAsync(node.Root, "admin");
        await weather.Server.KillAsync();
        // The client would give up before the node, if the node waited.
        (await admin.GetAsync("/api/identity/users")).ShouldBeRefused(HttpStatusCode.ServiceUnavailable);
        await BecomesAsync(node, "/health/ready", HttpStatusCode.ServiceUnavailable);
        (await node.StatusAsync("/health/live")).ShouldBe(HttpStatusCode.OK);

        await weather.Server.StartAsync();
        await node.ReadyAsync();
        (await admin.GetAsync("/api/identity/users")).ShouldSucceed();
    }

    [Fact]
    public async Task Who_waits_for_the_server_can_be_stopped()
    {
        await weather.Server.StopAsync();
        await using var node = weather.NewNode("legal_affairs_stopped");
        node.Start();
        await BecomesAsync(node, "/health/live", HttpStatusCode.OK);

        await node.StopAsync();

        (await node.WaitForExitAsync()).ShouldBe(0, node.Output);
    }

    private static Task BecomesAsync(Node node, string path, HttpStatusCode status) =>
        Eventually.BecomesTrueAsync(async () => await node.StatusAsync(path) == status, () => node.Output);
}
