using System.Globalization;

namespace LegalAffairs.Nodes.Tests.Running;

[Collection(nameof(ClusterTests))]
public sealed class JobTests(Cluster cluster)
{
    private const string TimetableSql =
        "SELECT GROUP_CONCAT(CONCAT(TRIGGER_NAME, '@', START_TIME) ORDER BY TRIGGER_NAME) FROM Quartz_TRIGGERS";

    [Fact]
    public async Task A_mail_is_sent_once_though_two_nodes_run_the_job()
    {
        await using var mails = new MailBox();
        using var browser = cluster.OpenBrowser();
        var admin = await browser.SignInAsync(cluster.First.Root, "admin");
        var settings = new
        {
            smtpHost = "127.0.0.1",
            smtpPort = mails.Port,
            smtpEnableSsl = false,
            smtpUseDefaultCredentials = false,
            defaultFromAddress = "la@example.com",
            defaultFromDisplayName = "LegalAffairs",
        };
        (await admin.PostAsync("/api/setting-management/emailing", settings)).ShouldSucceed();

        foreach (var i in Enumerable.Range(1, 20))
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            await cluster.Server.ExecuteAsync(
                Cluster.Database,
                "INSERT INTO PlatformOutgoingEmails (Id, ToAddress, Subject, Body, Attempts, NextAttemptTime) "
                    + $"VALUES (UNHEX(REPLACE(UUID(), '-', '')), 'a@example.com', 'mail-{number}', 'x', 0, UTC_TIMESTAMP())"
            );
        }

        await Eventually.BecomesTrueAsync(
            async () => await cluster.Server.CountAsync(Cluster.Database, "SELECT COUNT(*) FROM PlatformOutgoingEmails") == 0,
            () => $"Mails are left. {cluster.First.Output}"
        );
        mails
            .Subjects.Order(StringComparer.Ordinal)
            .ShouldBe(
                Enumerable.Range(1, 20).Select(i => $"mail-{i.ToString(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)
            );
    }

    [Fact]
    public async Task A_node_that_starts_leaves_the_timetable_of_the_others_alone()
    {
        var before = await cluster.Server.TextAsync(Cluster.Database, TimetableSql);
        before.ShouldContain("EmailWorker@");

        await cluster.Second.StopAsync();
        await cluster.Second.StartAsync();

        (await cluster.Server.TextAsync(Cluster.Database, TimetableSql)).ShouldBe(before);
    }

    [Fact]
    public async Task All_nodes_are_on_the_timetable_each_with_a_name_of_its_own() =>
        await Eventually.BecomesTrueAsync(
            async () =>
                await cluster.Server.CountAsync(Cluster.Database, "SELECT COUNT(DISTINCT INSTANCE_NAME) FROM Quartz_SCHEDULER_STATE") >= 2,
            () => "There are fewer than two."
        );
}
