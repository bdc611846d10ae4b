using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace LegalAffairs.Tests.TestKit;

/// <summary>What the page does: cookies, the antiforgery header, Chinese. Every call returns what came back and leaves judging it to the test.</summary>
internal sealed class ApiClient(HttpClient http)
{
    public HttpClient Http => http;

    /// <summary>Against forgery; goes out with every call that may change something.</summary>
    public string? Token { get; set; }

    /// <summary>False: calls go out without the antiforgery header.</summary>
    public bool SendsToken { get; set; } = true;

    public string Language { get; set; } = "zh-Hans";

    public async Task SignInAsync(string userName, string password)
    {
        var response = await PostAsync(
            "/api/account/login",
            new
            {
                userNameOrEmailAddress = userName,
                password,
                rememberMe = false,
            }
        );
        response.Status.ShouldBe(HttpStatusCode.OK, response.Text);
        response.Json.GetProperty("result").GetInt32().ShouldBe(1, $"{userName} could not sign in: {response.Text}");
        await RefreshTokenAsync();
    }

    /// <summary>Reads the configuration, which hands out the antiforgery token that fits the present identity.</summary>
    public async Task<ApiResponse> RefreshTokenAsync()
    {
        using var response = await http.GetAsync(new Uri("/api/abp/application-configuration", UriKind.Relative));
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            var cookie = cookies.FirstOrDefault(c => c.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal));
            Token = cookie is null ? Token : Uri.UnescapeDataString(cookie.Split(';')[0]["XSRF-TOKEN=".Length..]);
        }

        return await ApiResponse.ReadAsync(response);
    }

    public Task<ApiResponse> GetAsync(string url) => SendAsync(HttpMethod.Get, url, null);

    public Task<ApiResponse> PostAsync(string url, object? body = null) => SendAsync(HttpMethod.Post, url, JsonBody(body));

    public Task<ApiResponse> PutAsync(string url, object? body = null) => SendAsync(HttpMethod.Put, url, JsonBody(body));

    public Task<ApiResponse> DeleteAsync(string url) => SendAsync(HttpMethod.Delete, url, null);

    /// <summary>Sends one file as the page does, in the multipart field "file".</summary>
    public Task<ApiResponse> UploadAsync(string url, string fileName, byte[] content, string contentType = "application/octet-stream")
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return SendAsync(HttpMethod.Post, url, new MultipartFormDataContent { { file, "file", fileName } });
    }

    public async Task<ApiResponse> SendAsync(
        HttpMethod method,
        string url,
        HttpContent? content,
        CancellationToken cancellationToken = default
    )
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        request.Headers.AcceptLanguage.ParseAdd(Language);
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        if (SendsToken && Token is not null && method != HttpMethod.Get)
        {
            request.Headers.Add("RequestVerificationToken", Token);
        }

        using var response = await http.SendAsync(request, cancellationToken);
        return await ApiResponse.ReadAsync(response);
    }

    private static JsonContent? JsonBody(object? body) =>
        body is null ? null : JsonContent.Create(body, options: JsonSerializerOptions.Web);
}
