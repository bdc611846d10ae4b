namespace LegalAffairs.Nodes.Tests.Weather;

/// <summary>Where a node must not start.</summary>
[Collection(nameof(WeatherTests))]
public sealed class RefusalTests(WeatherServer weather)
{
    private const string Database = "legal_affairs_refused";

    [Fact]
    public async Task A_wrong_password_is_said_and_not_shown()
    {
        await using var node = weather.NewNode(Database, weather.Server.ConnectionString(Database, password: "Falsch;geraten=1"));
        node.Start();

        (await node.WaitForExitAsync()).ShouldNotBe(0);
        node.Output.ShouldContain(MariaDb.User);
        node.Output.ShouldNotContain("Falsch");
        node.Output.ShouldNotContain("geraten");
    }

    [Fact]
    public async Task A_server_that_another_authority_vouches_for_is_not_spoken_to()
    {
        using var stranger = new Authority(weather["stranger.pem"]);
        await using var node = weather.NewNode(Database, weather.Server.ConnectionString(Database, authority: stranger.File));
        node.Start();

        await Eventually.BecomesTrueAsync(
            () => Task.FromResult(node.Output.Contains("certificate", StringComparison.OrdinalIgnoreCase)),
            () => node.Output
        );
        (await node.StatusAsync("/health/ready")).ShouldNotBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task Neither_an_older_version_nor_a_node_without_the_master_key_starts_on_the_database()
    {
        const string Used = Database + "_later";
        await using (var node = weather.NewNode(Used))
        {
            await node.StartAsync();
        }

        await using var keyless = weather.NewNode(Used, null, ("Security__MasterKeyFile", weather["elsewhere.key"]));
        keyless.Start();
        (await keyless.WaitForExitAsync()).ShouldBe(1);
        keyless.Output.ShouldContain("elsewhere.key is missing");
        keyless.Output.ShouldContain("Copy master.key");

        await weather.Server.ExecuteAsync(
            Used,
            "INSERT INTO __Migrations_Platform (MigrationId, ProductVersion) VALUES ('29990101000000_FromTheFuture', '99')"
        );
        await using var older = weather.NewNode(Used);
        older.Start();
        (await older.WaitForExitAsync()).ShouldBe(1);
        older.Output.ShouldContain("29990101000000_FromTheFuture");
        older.Output.ShouldContain("Start that version");
    }
}
