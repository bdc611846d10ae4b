using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LegalAffairs.Abp.AspNetCore.Mvc;

/// <summary>
/// Answers under /api what no endpoint does: 404 for an unknown address, 405 for a wrong verb. The fallback policy would say "forbidden", which is not true.
/// Who is not signed in learns nothing about which addresses exist.
/// </summary>
internal sealed class UnknownApiMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is RouteEndpoint || !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
        }
        else if (context.User.Identity?.IsAuthenticated != true)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (endpoint?.RequestDelegate is { } refusal)
        {
            // Routing's own answer; it also names the verbs that are allowed.
            await refusal(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
