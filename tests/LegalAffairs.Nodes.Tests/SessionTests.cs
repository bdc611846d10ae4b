using System.Net;

namespace LegalAffairs.Nodes.Tests;

[Collection(nameof(ClusterTests))]
public sealed class SessionTests(Cluster cluster)
{
    private const string Profile = "/api/account/my-profile";

    [Fact]
    public async Task A_session_begun_on_one_node_holds_on_the_other()
    {
        using var browser = new Browser();
        await Browser.SignInAsync(browser, cluster.First.Root, "auditor");

        (await browser.At(cluster.Second.Root).GetAsync(Profile)).ShouldSucceed().Text.ShouldContain("auditor");
    }

    [Fact]
    public async Task A_form_opened_on_one_node_is_accepted_by_the_other()
    {
        using var browser = new Browser();
        var client = await Browser.SignInAsync(browser, cluster.Balancer.Root, "bureau-leader");

        for (var i = 0; i < 4; i++)
        {
            (await client.PostAsync("/api/app/notification/read-all")).ShouldSucceed();
        }
    }

    [Fact]
    public async Task A_changed_password_ends_other_sessions_on_every_node_and_keeps_this_one()
    {
        using var here = new Browser();
        using var elsewhere = new Browser();
        var client = await Browser.SignInAsync(here, cluster.First.Root, "trainer");
        await Browser.SignInAsync(elsewhere, cluster.First.Root, "trainer");
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
            () => "The other session goes on.",
            TimeSpan.FromSeconds(15)
        );
    }

    [Fact]
    public async Task A_permission_taken_away_on_one_node_is_gone_on_the_other()
    {
        const string Logs = "/api/app/audit-log";
        const string Grants = "/api/permission-management/permissions?providerName=R&providerKey=auditor";
        using var adminBrowser = new Browser();
        using var auditorBrowser = new Browser();
        var admin = await Browser.SignInAsync(adminBrowser, cluster.First.Root, "admin");
        await Browser.SignInAsync(auditorBrowser, cluster.First.Root, "auditor");
        var auditor = auditorBrowser.At(cluster.Second.Root);
        (await auditor.GetAsync(Logs)).ShouldSucceed();

        await GrantAsync(isGranted: false);
        // Well below the time after which a cache would ask by itself.
        await BecomesAsync(HttpStatusCode.Forbidden);
        await GrantAsync(isGranted: true);
        await BecomesAsync(HttpStatusCode.OK);

        async Task GrantAsync(bool isGranted) =>
            (
                await admin.PutAsync(Grants, new { permissions = new[] { new { name = "AuditLogging.AuditLogs", isGranted } } })
            ).ShouldSucceed();

        Task BecomesAsync(HttpStatusCode status) =>
            Eventually.BecomesTrueAsync(
                async () => (await auditor.GetAsync(Logs)).Status == status,
                () => $"It did not become {status}.",
                TimeSpan.FromSeconds(15)
            );
    }
}
