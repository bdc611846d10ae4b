using System.Collections.Concurrent;
using System.Net;
using LegalAffairs.Identity;

namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>As etc/deploy/README.md has it: drain, restart, wait until it is ready, let it work again, the next one.</summary>
[Collection(nameof(ClusterTests))]
public sealed class RollingRestartTests(Cluster cluster)
{
    private const int CallsPerStep = 50;
    private const long NoError = 0;

    [Fact]
    public async Task Nodes_are_restarted_one_after_the_other_and_nobody_notices()
    {
        using var end = new CancellationTokenSource();
        var answers = new ConcurrentQueue<string>();
        var people = new[] { RoleNames.BureauStaff, RoleNames.BureauLeader, RoleNames.Auditor, RoleNames.Officer }
            .Select(name => WorkAsync(name, answers, end.Token))
            .ToList();

        foreach (var node in new[] { cluster.First, cluster.Second })
        {
            await MoreAsync();
            await cluster.Balancer.DrainAsync(node);
            await node.StopAsync();
            await MoreAsync();
            await node.StartAsync();
            await cluster.Balancer.ResumeAsync(node);
        }

        await MoreAsync();
        await end.CancelAsync();
        await Task.WhenAll(people);
        answers.Where(a => a.Length > 0).ShouldBeEmpty();

        async Task MoreAsync()
        {
            var enough = answers.Count + CallsPerStep;
            await Eventually.BecomesTrueAsync(
                () => Task.FromResult(answers.Count >= enough || people.Exists(p => p.IsFaulted)),
                () => "Nobody gets an answer any more."
            );
        }
    }

    private async Task WorkAsync(string userName, ConcurrentQueue<string> answers, CancellationToken end)
    {
        using var browser = cluster.OpenBrowser();
        var client = await browser.SignInAsync(cluster.Balancer.Root, userName);
        while (!end.IsCancellationRequested)
        {
            answers.Enqueue(await AnswerAsync(() => client.GetAsync("/api/account/my-profile")));
            answers.Enqueue(await AnswerAsync(() => client.PostAsync("/api/app/notification/read-all")));
        }
    }

    // What was wrong with it, or nothing.
    private static async Task<string> AnswerAsync(Func<Task<ApiResponse>> call)
    {
        try
        {
            var response = await AsBrowsersDoAsync(call);
            return response.Status is HttpStatusCode.OK or HttpStatusCode.NoContent ? "" : $"{response.Status} {response.Text}";
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return e.ToString();
        }
    }

    // The reloaded nginx ends connections that were idle by saying that nothing is wrong (NO_ERROR): a browser sends such a request again.
    private static async Task<ApiResponse> AsBrowsersDoAsync(Func<Task<ApiResponse>> call)
    {
        try
        {
            return await call();
        }
        catch (HttpRequestException e) when (e.InnerException is HttpProtocolException { ErrorCode: NoError })
        {
            return await call();
        }
    }
}
