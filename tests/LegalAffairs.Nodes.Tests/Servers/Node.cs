using System.Globalization;
using System.Net;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>One process of the product, started as a service manager would.</summary>
internal sealed class Node : IAsyncDisposable
{
    public const string AdminPassword = "Yunzhou-2026!";
    private readonly Dictionary<string, string> _variables;
    private ServerProcess? _process;

    public Node(string dataDirectory, string connectionString, params (string Name, string Value)[] settings)
    {
        Root = new Uri($"http://127.0.0.1:{Ports.Free().ToString(CultureInfo.InvariantCulture)}");
        _variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = Root.ToString(),
            ["App__DataDirectory"] = Directory.CreateDirectory(dataDirectory).FullName,
            ["App__TrustedProxies__0"] = "127.0.0.1",
            ["App__SeedMode"] = "empty",
            ["Database__Engine"] = "mysql",
            ["ConnectionStrings__Default"] = connectionString,
            // They live for a minute: learning which code is hot costs more than it gains.
            ["DOTNET_TieredPGO"] = "0",
            ["LEGALAFFAIRS_ADMIN_PASSWORD"] = AdminPassword,
            ["LEGALAFFAIRS_DEMO_PASSWORD"] = AdminPassword,
            ["RateLimiting__AnonymousRequestsPerMinute"] = "100000",
            ["RateLimiting__RequestsPerMinute"] = "1000000",
        };
        foreach (var (name, value) in settings)
        {
            _variables[name] = value;
        }
    }

    public Uri Root { get; }

    public string Output => _process?.Output ?? string.Empty;

    public void Start() =>
        _process = ServerProcess.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "LegalAffairs.HttpApi.Host.dll")], _variables);

    public async Task StartAsync()
    {
        Start();
        await ReadyAsync();
    }

    public Task ReadyAsync() =>
        Eventually.BecomesTrueAsync(
            async () =>
            {
                _process!.HasExited.ShouldBeFalse(Output);
                return await StatusAsync("/health/ready") == HttpStatusCode.OK;
            },
            () => Output
        );

    /// <summary>Null: nobody answers.</summary>
    public async Task<HttpStatusCode?> StatusAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = Root, Timeout = TimeSpan.FromSeconds(20) };
        try
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
            return response.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    public Task<int> WaitForExitAsync() => _process!.WaitForExitAsync();

    public Task KillAsync() => _process!.KillAsync();

    public Task StopAsync() => _process!.StopAsync();

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }
}
