using System.Net;
using System.Text;
using System.Text.Json;

namespace LegalAffairs.Tests.TestKit;

internal sealed record ApiResponse(
    HttpStatusCode Status,
    byte[] Content,
    System.Net.Http.Headers.HttpResponseHeaders Headers,
    string? ContentType
)
{
    public string Text => Encoding.UTF8.GetString(Content);

    public JsonElement Json => JsonDocument.Parse(Content).RootElement;

    /// <summary>The "error" of ABP's envelope.</summary>
    public JsonElement Error => Json.GetProperty("error");

    public string? ErrorCode => Error.GetProperty("code").GetString();

    public string ErrorMessage => Error.GetProperty("message").GetString()!;

    /// <summary>Messages of the fields that were refused, by field.</summary>
    public ILookup<string, string> FieldErrors =>
        Error
            .GetProperty("validationErrors")
            .EnumerateArray()
            .SelectMany(e =>
                e.GetProperty("members")
                    .EnumerateArray()
                    .Select(m => (Field: m.GetString()!, Message: e.GetProperty("message").GetString()!))
            )
            .ToLookup(e => e.Field, e => e.Message, StringComparer.Ordinal);

    public static async Task<ApiResponse> ReadAsync(HttpResponseMessage response) =>
        new(
            response.StatusCode,
            await response.Content.ReadAsByteArrayAsync(),
            response.Headers,
            response.Content.Headers.ContentType?.MediaType
        );

    public T As<T>() => JsonSerializer.Deserialize<T>(Content, JsonSerializerOptions.Web)!;

    /// <summary>200 or 204; says what came instead.</summary>
    public ApiResponse ShouldSucceed()
    {
        ((int)Status).ShouldBeInRange(200, 204, Text);
        return this;
    }

    /// <summary>Refused with this status, in the envelope, with a message in Chinese.</summary>
    public ApiResponse ShouldBeRefused(HttpStatusCode status, string? code = null)
    {
        Status.ShouldBe(status, Text);
        Headers.Contains("_AbpErrorFormat").ShouldBeTrue();
        ErrorMessage.ShouldContain(c => c >= '\u4e00' && c <= '\u9fff', $"The message is not Chinese: {ErrorMessage}");
        if (code is not null)
        {
            ErrorCode.ShouldBe(code);
        }

        return this;
    }
}
