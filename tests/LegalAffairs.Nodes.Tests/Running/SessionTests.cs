using System.Net;

namespace LegalAffairs.Nodes.Tests.Running;

[Collection(nameof(ClusterTests))]
public sealed class SessionTests(Cluster cluster)
{
    private const string Profile = "/api/account/my-profile";

    [Fact]
    public async Task A_session_begun_on_one_node_holds_on_the_other()
    {
        using var browser = cluster.OpenBrowser();
        await browser.SignInAsync(cluster.First.Root, "auditor");

        (await browser.At(cluster.Second.Root).GetAsync(Profile)).ShouldSucceed().Text.ShouldContain("auditor");
    }

    [Fact]
    public async Task A_form_opened_on_one_node_is_accepted_by_the_other()
    {
        using var browser = cluster.OpenBrowser();
        var client = await browser.SignInAsync(cluster.Balancer.Root, "bureau-leader");

        for (var i = 0; i < 4; i++)
        {
            (await client.PostAsync("/api/app/notification/read-all")).ShouldSucceed();
        }
    }

    [Fact]
    public async Task A_changed_password_ends_other_sessions_on_every_node_and_keeps_this_one()
    {
        using var here = cluster.OpenBrowser();
        using var elsewhere = cluster.OpenBrowser();
        var client = await here.SignInAsync(cluster.First.Root, "trainer");
        await elsewhere.SignInAsync(cluster.First.Root, "trainer");
        // Both nodes know the account now, as it was.
        (await here.At(cluster.Second.Root).GetAsync(Profile)).ShouldSucceed();
        var other = elsewhere.At(cluster.Second.Root);
        (await other.GetAsync(Profile)).ShouldSucceed();

        (
            await client.PostAsync($"{Profile}/change-password", new { currentPassword = Node.AdminPassword, newPassword = "Anders-2026!" })
        ).ShouldSucceed();

        (await here.At(cluster.Second.Root).GetAsync(Profile)).ShouldSucceed();
        await Eventually.BecomesTrueAsync(
            async () => (await other.GetAsync(Profile)).Status == HttpStatusCode.Unauthorized,
            () => "The other session goes on."
        );
    }

    [Fact]
    public async Task A_permission_taken_away_on_one_node_is_gone_on_the_other()
    {
        const string Logs = "/api/app/audit-log";
        const string Grants = "/api/permission-management/permissions?providerName=R&providerKey=auditor";
        using var adminBrowser = cluster.OpenBrowser();
        using var auditorBrowser = cluster.OpenBrowser();
        var admin = await adminBrowser.SignInAsync(cluster.First.Root, "admin");
        await auditorBrowser.SignInAsync(cluster.First.Root, "auditor");
        var auditor = auditorBrowser.At(cluster.Second.Root);
        (await auditor.GetAsync(Logs)).ShouldSucceed();

        await GrantAsync(isGranted: false);
        await BecomesAsync(HttpStatusCode.Forbidden);
        await GrantAsync(isGranted: true);
        await BecomesAsync(HttpStatusCode.OK);

        async Task GrantAsync(bool isGranted) =>
            (
                await admin.PutAsync(Grants, new { permissions = new[] { new { name = "AuditLogging.AuditLogs", isGranted } } })
            ).ShouldSucceed();

        Task BecomesAsync(HttpStatusCode status) =>
            Eventually.BecomesTrueAsync(async () => (await auditor.GetAsync(Logs)).Status == status, () => $"It did not become {status}.");
    }
}
