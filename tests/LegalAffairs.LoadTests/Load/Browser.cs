using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace LegalAffairs.LoadTests.Load;

/// <summary>Signs in as the page does, and knows the cookies afterwards.</summary>
internal sealed class Browser : IDisposable
{
    private readonly CookieContainer _cookies;
    private readonly HttpClient _http;
    private readonly Uri _root;

    private Browser(Uri root, CookieContainer? cookies = null)
    {
        _root = root;
        _cookies = cookies ?? new CookieContainer();
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies }) { BaseAddress = root };
    }

    public string Cookies => _cookies.GetCookieHeader(_root);

    /// <summary>Header lines that say who calls, and that it is our own page that does.</summary>
    public string Credentials => $"Cookie: {Cookies}\r\nRequestVerificationToken: {Token}\r\nX-Requested-With: XMLHttpRequest\r\n";

    private string Token => Uri.UnescapeDataString(_cookies.GetCookies(_root)["XSRF-TOKEN"]!.Value);

    public static async Task<Browser> SignInAsync(Uri root, string userName, string password)
    {
        var browser = new Browser(root);
        await browser.GetTokenAsync();
        var answer = await browser.PostAsync(
            "/api/account/login",
            new
            {
                userNameOrEmailAddress = userName,
                password,
                rememberMe = false,
            }
        );
        if (answer.GetProperty("result").GetInt32() != 1)
        {
            throw new InvalidOperationException($"{userName} could not sign in: {answer}");
        }

        await browser.GetTokenAsync();
        return browser;
    }

    /// <summary>The same person at another node: cookies go along.</summary>
    public Browser At(Uri root) => new(root, _cookies);

    public Task<JsonElement> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<JsonElement> PostAsync(string path, object body) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) });

    public Task<JsonElement> PutAsync(string path, object body) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) });

    public async Task<JsonElement> UploadAsync(string path, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", name } };
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = form });
    }

    public Target TargetOf(string path) => new(new Uri(_root, path), Cookies);

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(HttpRequestMessage message)
    {
        using var request = message;
        request.Headers.Add("RequestVerificationToken", Token);
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        using var response = await _http.SendAsync(request);
        var content = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{request.RequestUri} answered {(int)response.StatusCode}: {content}");
        }

        return content.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(content);
    }

    private async Task GetTokenAsync()
    {
        using var response = await _http.GetAsync(new Uri("/api/abp/application-configuration", UriKind.Relative));
        response.EnsureSuccessStatusCode();
    }
}
