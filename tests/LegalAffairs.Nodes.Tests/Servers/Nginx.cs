using System.Globalization;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>In front of the nodes, with the settings that administrators get; only ports and places are others.</summary>
internal sealed class Nginx(Authority authority) : IAsyncDisposable
{
    private readonly Uri _plain = Address("http");
    private string _directory = string.Empty;
    private ServerProcess? _process;

    public Uri Root { get; } = Address("https");

    private string Main => Path.Combine(_directory, "nginx.conf");

    private string Nodes => Path.Combine(_directory, "nodes.conf");

    public async Task StartAsync(string directory, IEnumerable<Node> nodes)
    {
        _directory = directory;
        await File.WriteAllTextAsync(Nodes, string.Concat(nodes.Select(n => $"server {n.Root.Authority} max_fails=2 fail_timeout=2s;\n")));
        await File.WriteAllTextAsync(Path.Combine(directory, "site.conf"), await SiteAsync());
        await File.WriteAllTextAsync(Main, MainSettings());
        _process = ServerProcess.Start("nginx", [.. Options, "-g", "daemon off;"]);
        using var browser = new Browser(authority);
        var client = browser.At(Root);
        await Eventually.BecomesTrueAsync(
            async () =>
            {
                _process.HasExited.ShouldBeFalse(_process.Output);
                try
                {
                    return (await client.GetAsync("/health/live")).Status == System.Net.HttpStatusCode.OK;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            () => _process.Output
        );
    }

    /// <summary>Returns when what was under way there is answered.</summary>
    public Task DrainAsync(Node node) => BalanceAsync("drain", node);

    public Task ResumeAsync(Node node) => BalanceAsync("resume", node);

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;

    private string[] Options => ["-c", Main, "-e", Path.Combine(_directory, "error.log")];

    private async Task BalanceAsync(string what, Node node)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LEGALAFFAIRS_NODES"] = Nodes,
            ["LEGALAFFAIRS_NGINX"] = $"nginx {string.Join(' ', Options)}",
            ["LEGALAFFAIRS_NGINX_PID"] = Path.Combine(_directory, "nginx.pid"),
        };
        await using var script = ServerProcess.Start(Repository.PathTo("etc/deploy/balancer.sh"), [what, node.Root.Authority], environment);
        (await script.WaitForExitAsync()).ShouldBe(0, script.Output);
    }

    private async Task<string> SiteAsync()
    {
        var (certificate, key) = authority.Issue(_directory);
        var site = await File.ReadAllTextAsync(Repository.PathTo("etc/deploy/nginx/legal-affairs.conf"));
        (string Given, string Here)[] differences =
        [
            ("listen 80;", $"listen {_plain.Authority};"),
            ("listen [::]:80;", ""),
            ("listen 443 ssl http2;", $"listen {Root.Authority} ssl http2;"),
            ("listen [::]:443 ssl http2;", ""),
            ("/var/log/nginx/access.log", $"{_directory}/access.log"),
            ("/etc/nginx/legal-affairs/nodes.conf", Nodes),
            ("/etc/nginx/legal-affairs/site.pem", certificate),
            ("/etc/nginx/legal-affairs/site.key", key),
        ];
        foreach (var (given, here) in differences)
        {
            site.ShouldContain(given);
            site = site.Replace(given, here, StringComparison.Ordinal);
        }

        return site;
    }

    // What the distribution's own nginx.conf says, as far as it matters.
    private string MainSettings() =>
        $$"""
            pid {{_directory}}/nginx.pid;
            worker_processes 2;
            events { worker_connections 256; }
            http {
              access_log off;
              client_body_temp_path {{_directory}}/body;
              proxy_temp_path {{_directory}}/proxy;
              fastcgi_temp_path {{_directory}}/fastcgi;
              uwsgi_temp_path {{_directory}}/uwsgi;
              scgi_temp_path {{_directory}}/scgi;
              include {{_directory}}/site.conf;
            }
            """;

    private static Uri Address(string scheme) => new($"{scheme}://127.0.0.1:{Ports.Free().ToString(CultureInfo.InvariantCulture)}");
}
