using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore.ExceptionHandling;

/// <summary>Writes the envelope with the header that makes the Angular packages read it.</summary>
internal static class ErrorWriter
{
    private const string ErrorFormatHeader = "_AbpErrorFormat";

    public static Task WriteAsync(HttpContext context, int status, RemoteServiceErrorInfo error)
    {
        context.Response.StatusCode = status;
        context.Response.Headers[ErrorFormatHeader] = "true";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(new RemoteServiceErrorResponse(error), Json.Options, CancellationToken.None);
    }
}
