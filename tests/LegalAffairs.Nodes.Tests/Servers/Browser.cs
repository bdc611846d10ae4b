using System.Net;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>One person's cookies; a page can be opened through any of the addresses, as if all were one site.</summary>
internal sealed class Browser(Authority? authority = null) : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly List<HttpClient> _clients = [];

    public async Task<ApiClient> SignInAsync(Uri root, string userName, string? password = null)
    {
        var client = At(root);
        await client.RefreshTokenAsync();
        await client.SignInAsync(userName, password ?? Node.AdminPassword);
        return client;
    }

    public ApiClient At(Uri root)
    {
        var connections = new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false };
        if (authority is not null)
        {
            connections.SslOptions = authority.ClientOptions;
        }

        var http = new HttpClient(new NewestHttp(connections)) { BaseAddress = root, Timeout = TimeSpan.FromSeconds(60) };
        _clients.Add(http);
        return new ApiClient(http);
    }

    public void Dispose() => _clients.ForEach(c => c.Dispose());

    /// <summary>As browsers do: HTTP/2 where the other side knows it, so that it can say which requests it will not answer any more.</summary>
    private sealed class NewestHttp(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Version = HttpVersion.Version20;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
