namespace LegalAffairs.Nodes.Tests.Running;

[Collection(nameof(ClusterTests))]
public sealed class DeadlockTests(Cluster cluster)
{
    private const string Units = "/api/app/organization-unit";

    [Fact]
    public async Task A_call_that_loses_a_deadlock_is_done_again_and_done_once()
    {
        using var browser = cluster.OpenBrowser();
        var admin = await browser.SignInAsync(cluster.Balancer.Root, "admin");
        var parent = (await admin.GetAsync($"{Units}/children")).ShouldSucceed().Json.GetProperty("items")[0].GetProperty("id").GetGuid();
        var input = new
        {
            name = "云州市测试局",
            kind = 2,
            parentId = parent,
        };
        var unit = (await admin.PostAsync(Units, input)).ShouldSucceed().Json;
        var id = unit.GetProperty("id").GetGuid();
        var change = new
        {
            name = "云州市试验局",
            reason = "更名",
            concurrencyStamp = unit.GetProperty("concurrencyStamp").GetString(),
        };

        Task<ApiResponse> renaming;
        await using (var other = await cluster.Server.OpenAsync(Cluster.Database))
        {
            await HoldEventsAsync(other);
            renaming = admin.PostAsync($"{Units}/{id}/rename", change);
            await WaitsForLockAsync();
            await other.ExecuteAsync(
                $"UPDATE PlatformOrganizationUnits SET Name = Name WHERE Id = UNHEX('{id:N}')",
                "COMMIT",
                "DROP TABLE Heavy"
            );
        }

        (await renaming).ShouldSucceed();
        (cluster.First.Output + cluster.Second.Output).ShouldContain($"A deadlock undid {Units}/{id}/rename");
        (await admin.GetAsync($"{Units}/{id}")).ShouldSucceed().Text.ShouldContain("云州市试验局");
        (
            await CountAsync($"SELECT COUNT(*) FROM PlatformOrganizationUnitHistory WHERE UnitId = UNHEX('{id:N}') AND Reason = '更名'")
        ).ShouldBe(1);
        (await CountAsync($"SELECT COUNT(*) FROM AbpOutgoingEvents WHERE Payload LIKE '%{id}%'")).ShouldBe(1);
    }

    // Much written already, so that the server undoes the other side.
    private static Task<Session> HoldEventsAsync(Session session) =>
        session.ExecuteAsync(
            "CREATE TABLE Heavy (Id INT PRIMARY KEY)",
            // With the gaps, into which the other side will want to insert.
            "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
            "START TRANSACTION",
            "INSERT INTO Heavy SELECT seq FROM seq_1_to_5000",
            "SELECT COUNT(*) FROM AbpOutgoingEvents FOR UPDATE"
        );

    private async Task WaitsForLockAsync()
    {
        await using var administrator = await cluster.Server.OpenAsAdministratorAsync();
        await Eventually.BecomesTrueAsync(
            async () =>
                await administrator.CountAsync(
                    "SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE '%INSERT INTO%AbpOutgoingEvents%'"
                ) > 0,
            () => "The call did not come to the lock."
        );
    }

    private Task<long> CountAsync(string sql) => cluster.Server.CountAsync(Cluster.Database, sql);
}
