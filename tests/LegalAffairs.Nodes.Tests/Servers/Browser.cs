using System.Net;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>One person's cookies; a page can be opened through any of the addresses, as if all were one site.</summary>
internal sealed class Browser : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly List<HttpClient> _clients = [];

    public static async Task<ApiClient> SignInAsync(Browser browser, Uri root, string userName, string? password = null)
    {
        var client = browser.At(root);
        await client.RefreshTokenAsync();
        await client.SignInAsync(userName, password ?? Node.AdminPassword);
        return client;
    }

    public ApiClient At(Uri root)
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false })
        {
            BaseAddress = root,
            Timeout = TimeSpan.FromSeconds(60),
        };
        _clients.Add(http);
        return new ApiClient(http);
    }

    public void Dispose() => _clients.ForEach(c => c.Dispose());
}
