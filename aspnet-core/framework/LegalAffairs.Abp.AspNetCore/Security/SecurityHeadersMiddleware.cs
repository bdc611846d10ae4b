using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore.Security;

/// <summary>Own host only, no inline script, no framing by others. Style elements of the page carry its response's nonce.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    private static readonly string ContentSecurityPolicy = PolicyWith(styles: string.Empty);

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), geolocation=(self), microphone=(self), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }

    /// <summary>Lets style elements in that carry what is returned.</summary>
    public static string AllowNonce(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Response.Headers.ContentSecurityPolicy = PolicyWith($" 'nonce-{nonce}'");
        return nonce;
    }

    private static string PolicyWith(string styles) =>
        $"default-src 'self'; script-src 'self'; style-src 'self'{styles}; style-src-attr 'unsafe-inline'; "
        + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; frame-src 'self' blob:; "
        + "frame-ancestors 'self'; base-uri 'self'; form-action 'self'";
}
