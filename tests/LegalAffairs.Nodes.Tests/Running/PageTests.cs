using System.Net;

namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>What the balancer does for pages; here the nodes are of two versions.</summary>
[Collection(nameof(ClusterTests))]
public sealed class PageTests(Cluster cluster)
{
    [Theory]
    [InlineData("first")]
    [InlineData("second")]
    public async Task A_page_finds_its_files_whichever_node_it_came_from(string version)
    {
        using var browser = cluster.OpenBrowser();
        var client = browser.At(cluster.Balancer.Root);

        for (var i = 0; i < 4; i++)
        {
            (await client.GetAsync($"/main-{version}.js")).ShouldSucceed().Text.ShouldBe(version);
        }
    }

    [Fact]
    public async Task A_file_that_no_node_has_is_missing()
    {
        using var browser = cluster.OpenBrowser();
        (await browser.At(cluster.Balancer.Root).GetAsync("/main-third.js")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Browsers_are_told_to_come_by_HTTPS_only()
    {
        using var browser = cluster.OpenBrowser();
        var page = (await browser.At(cluster.Balancer.Root).GetAsync("/")).ShouldSucceed();
        page.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldStartWith("max-age=");
    }
}
