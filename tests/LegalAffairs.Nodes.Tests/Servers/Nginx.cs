using System.Globalization;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>In front of the nodes, taking turns: one request here, the next one there.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private ServerProcess? _process;

    public Uri Root { get; } = new($"http://127.0.0.1:{Ports.Free().ToString(CultureInfo.InvariantCulture)}");

    public async Task StartAsync(string directory, IEnumerable<Node> nodes)
    {
        var configuration = Path.Combine(directory, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(directory, nodes));
        _process = ServerProcess.Start("nginx", ["-c", configuration, "-e", Path.Combine(directory, "error.log"), "-g", "daemon off;"]);
        using var http = new HttpClient { BaseAddress = Root };
        await Eventually.BecomesTrueAsync(
            async () =>
            {
                _process.HasExited.ShouldBeFalse(_process.Output);
                try
                {
                    using var response = await http.GetAsync(new Uri("/health/live", UriKind.Relative));
                    return response.IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            () => _process.Output
        );
    }

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;

    private string Configuration(string directory, IEnumerable<Node> nodes) =>
        $$"""
            pid {{directory}}/nginx.pid;
            worker_processes 1;
            events { worker_connections 256; }
            http {
              access_log off;
              client_body_temp_path {{directory}}/body;
              proxy_temp_path {{directory}}/proxy;
              fastcgi_temp_path {{directory}}/fastcgi;
              uwsgi_temp_path {{directory}}/uwsgi;
              scgi_temp_path {{directory}}/scgi;
              upstream nodes {
            {{string.Concat(nodes.Select(n => $"    server {n.Root.Authority} max_fails=1 fail_timeout=2s;\n"))}}  }
              server {
                listen {{Root.Authority}};
                client_max_body_size 100m;
                location / {
                  proxy_pass http://nodes;
                  proxy_set_header Host $http_host;
                  proxy_set_header X-Forwarded-For $remote_addr;
                  proxy_set_header X-Forwarded-Proto $scheme;
                  proxy_connect_timeout 2s;
                  proxy_next_upstream error timeout;
                }
              }
            }
            """;
}
