using System.Text.Json;

namespace LegalAffairs.LoadTests.Load;

/// <summary>One address, and the cookies to call it with.</summary>
internal sealed class Target(Uri address, string? cookies = null) : IDisposable
{
    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            UseCookies = false,
            MaxConnectionsPerServer = 1000,
            PooledConnectionLifetime = Timeout.InfiniteTimeSpan,
        }
    );

    public async Task<byte[]> CallAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookies is not null)
        {
            request.Headers.Add("Cookie", cookies);
        }

        using var response = await _http.SendAsync(request);
        var content = await response.Content.ReadAsByteArrayAsync();
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"{address} answered {(int)response.StatusCode}: {System.Text.Encoding.UTF8.GetString(content)}"
            );
        }

        return content;
    }

    /// <summary>How many rows and how large a total the list answers; product and floor must agree, or they do not answer the same question.</summary>
    public async Task<(int Rows, long Total)> ShapeAsync()
    {
        using var json = JsonDocument.Parse(await CallAsync());
        return (json.RootElement.GetProperty("items").GetArrayLength(), json.RootElement.GetProperty("totalCount").GetInt64());
    }

    public void Dispose() => _http.Dispose();
}
