using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace LegalAffairs.LoadTests.Load;

/// <summary>Signs in as the page does, and knows the cookies afterwards.</summary>
internal sealed class Browser : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;
    private readonly Uri _root;

    private Browser(Uri root)
    {
        _root = root;
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies }) { BaseAddress = root };
    }

    public string Cookies => _cookies.GetCookieHeader(_root);

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

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("RequestVerificationToken", Uri.UnescapeDataString(_cookies.GetCookies(_root)["XSRF-TOKEN"]!.Value));
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        using var response = await _http.SendAsync(request);
        var content = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}: {content}");
        }

        return content.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(content);
    }

    public Target TargetOf(string path) => new(new Uri(_root, path), Cookies);

    public void Dispose() => _http.Dispose();

    private async Task GetTokenAsync()
    {
        using var response = await _http.GetAsync(new Uri("/api/abp/application-configuration", UriKind.Relative));
        response.EnsureSuccessStatusCode();
    }
}
