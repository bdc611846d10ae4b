using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore.Security;

internal sealed class RequestGuardMiddleware(RequestDelegate next, IEnumerable<IRequestGuard> guards)
{
    private readonly IReadOnlyList<IRequestGuard> _guards = [.. guards];

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not null)
        {
            foreach (var guard in _guards)
            {
                await guard.CheckAsync(context);
            }
        }

        await next(context);
    }
}
