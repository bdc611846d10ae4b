using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore.Security;

internal static class XsrfCookie
{
    public const string Name = "XSRF-TOKEN";
    public const string HeaderName = "RequestVerificationToken";

    /// <summary>Hands the page the token that fits the present identity.</summary>
    public static void Issue(HttpContext context, IAntiforgery antiforgery) =>
        context.Response.Cookies.Append(
            Name,
            antiforgery.GetAndStoreTokens(context).RequestToken!,
            new CookieOptions
            {
                HttpOnly = false,
                Path = "/",
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
            }
        );
}
