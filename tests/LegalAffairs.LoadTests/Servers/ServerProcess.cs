using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LegalAffairs.LoadTests.Servers;

/// <summary>A server in a process of its own, listening on a free port of this machine.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);
    private readonly Process _process;

    private ServerProcess(Process process, Uri root)
    {
        _process = process;
        Root = root;
    }

    public Uri Root { get; }

    /// <summary>From the start of the process to the first 200.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>Bytes of resident memory.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<ServerProcess> StartAsync(
        string assembly,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string> variables,
        string readyPath,
        int? port = null
    )
    {
        var root = new Uri($"http://127.0.0.1:{port ?? FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = root.ToString();
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var began = Stopwatch.GetTimestamp();
        var server = new ServerProcess(Process.Start(start)!, root);
        await server.WaitAsync(readyPath);
        server.StartedIn = Stopwatch.GetElapsedTime(began);
        return server;
    }

    /// <summary>kill -9: nothing that it has not yet made durable survives.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // SIGTERM, so that the product stops as it does in service.
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitAsync(string readyPath)
    {
        var errors = new List<string>();
        _process.ErrorDataReceived += (_, line) => errors.Add(line.Data ?? string.Empty);
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        using var http = new HttpClient();
        using var limit = new CancellationTokenSource(LongestStart);
        while (!await IsReadyAsync(http, new Uri(Root, readyPath)))
        {
            if (_process.HasExited || limit.IsCancellationRequested)
            {
                throw new InvalidOperationException($"The server did not start: {string.Join('\n', errors)}");
            }

            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, Uri address)
    {
        try
        {
            using var response = await http.GetAsync(address);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
