using System.Diagnostics;
using System.Net;

namespace LegalAffairs.Nodes.Tests;

/// <summary>What becomes of the product when the database does not do its part.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xUnit calls DisposeAsync.")]
public sealed class WeatherTests : IAsyncLifetime
{
    private const string Database = "weather";
    private readonly WorkDirectory _work = new();
    private readonly Authority _authority;
    private readonly MariaDb _server;

    public WeatherTests()
    {
        _authority = new Authority(_work["authority.pem"]);
        _server = MariaDb.In(_work, _authority);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _authority.Dispose();
        _work.Dispose();
    }

    [Fact]
    public async Task A_server_that_is_away_is_waited_for_and_its_going_and_coming_is_survived()
    {
        await using var node = NewNode();
        node.Start();
        await BecomesAsync(node, "/health/live", HttpStatusCode.OK);
        (await node.StatusAsync("/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        node.Output.ShouldContain("The database cannot be used yet");

        await _server.StartAsync();
        await node.ReadyAsync();

        using var browser = new Browser();
        var admin = await Browser.SignInAsync(browser, node.Root, "admin");
        await _server.KillAsync();
        var watch = Stopwatch.StartNew();
        var refused = await admin.GetAsync("/api/identity/users");
        refused.ShouldBeRefused(HttpStatusCode.ServiceUnavailable);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        await BecomesAsync(node, "/health/ready", HttpStatusCode.ServiceUnavailable);
        (await node.StatusAsync("/health/live")).ShouldBe(HttpStatusCode.OK);

        await _server.StartAsync();
        await node.ReadyAsync();
        (await admin.GetAsync("/api/identity/users")).ShouldSucceed();
    }

    [Fact]
    public async Task When_all_connections_are_taken_others_are_told_to_come_back_and_do_not_pile_up()
    {
        await _server.StartAsync();
        await using var node = NewNode(
            _server.ConnectionString(Database, options: "Maximum Pool Size=4"),
            ("BackgroundWorkers__Enabled", "false")
        );
        await node.StartAsync();
        using var browser = new Browser();
        var admin = await Browser.SignInAsync(browser, node.Root, "admin");

        await using (await _server.LockAsync(Database, "LOCK TABLES IdentityRoles WRITE"))
        {
            var stuck = Enumerable.Range(0, 4).Select(_ => admin.GetAsync("/api/identity/roles")).ToList();
            await Task.Delay(TimeSpan.FromSeconds(2));
            var watch = Stopwatch.StartNew();
            var refused = await admin.GetAsync("/api/identity/users");

            refused.ShouldBeRefused(HttpStatusCode.ServiceUnavailable);
            refused.Headers.RetryAfter.ShouldNotBeNull();
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
            stuck.ShouldContain(s => !s.IsCompleted);
        }

        await Eventually.BecomesTrueAsync(
            async () => (await admin.GetAsync("/api/identity/roles")).Status == HttpStatusCode.OK,
            () => node.Output
        );
    }

    [Fact]
    public async Task A_wrong_password_is_said_and_not_shown()
    {
        await _server.StartAsync();
        await using var node = NewNode(_server.ConnectionString(Database, password: "Falsch;geraten=1"));
        node.Start();

        (await node.WaitForExitAsync()).ShouldNotBe(0);
        node.Output.ShouldContain(MariaDb.User);
        node.Output.ShouldNotContain("Falsch");
        node.Output.ShouldNotContain("geraten");
    }

    [Fact]
    public async Task A_server_that_another_authority_vouches_for_is_not_spoken_to()
    {
        await _server.StartAsync();
        using var stranger = new Authority(_work["stranger.pem"]);
        await using var node = NewNode(_server.ConnectionString(Database, authority: stranger.File));
        node.Start();

        await Eventually.BecomesTrueAsync(
            () => Task.FromResult(node.Output.Contains("certificate", StringComparison.OrdinalIgnoreCase)),
            () => node.Output
        );
        (await node.StatusAsync("/health/ready")).ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Neither_an_older_version_nor_a_node_without_the_master_key_starts_on_the_database()
    {
        await _server.StartAsync();
        await using (var node = NewNode())
        {
            await node.StartAsync();
        }

        await using var keyless = NewNode(null, ("Security__MasterKeyFile", _work["elsewhere.key"]));
        keyless.Start();
        (await keyless.WaitForExitAsync()).ShouldBe(1);
        keyless.Output.ShouldContain("elsewhere.key is missing");
        keyless.Output.ShouldContain("Copy master.key");

        await _server.ExecuteAsync(
            Database,
            "INSERT INTO __Migrations_Platform (MigrationId, ProductVersion) VALUES ('29990101000000_FromTheFuture', '99')"
        );
        await using var older = NewNode();
        older.Start();
        (await older.WaitForExitAsync()).ShouldBe(1);
        older.Output.ShouldContain("29990101000000_FromTheFuture");
        older.Output.ShouldContain("Start that version");
    }

    private static Task BecomesAsync(Node node, string path, HttpStatusCode status) =>
        Eventually.BecomesTrueAsync(async () => await node.StatusAsync(path) == status, () => node.Output);

    private Node NewNode(string? connectionString = null, params (string Name, string Value)[] settings) =>
        new(_work["node"], connectionString ?? _server.ConnectionString(Database), settings);
}
