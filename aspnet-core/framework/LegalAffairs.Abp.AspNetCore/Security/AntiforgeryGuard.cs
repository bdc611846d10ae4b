using LegalAffairs.Abp.DependencyInjection;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore.Security;

/// <summary>Whatever may change something needs the token that only our own pages can read.</summary>
internal sealed class AntiforgeryGuard(IAntiforgery antiforgery) : IRequestGuard, ISingletonDependency
{
    public async Task CheckAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method))
        {
            return;
        }

        if (!await antiforgery.IsRequestValidAsync(context))
        {
            throw new AntiforgeryFailedException();
        }
    }
}

internal sealed class AntiforgeryFailedException() : Exception("The antiforgery token is missing or not this user's.");
