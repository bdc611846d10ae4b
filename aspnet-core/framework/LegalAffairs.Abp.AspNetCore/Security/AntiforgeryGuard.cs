using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Abp.AspNetCore.Security;

/// <summary>Whatever may change something needs the token that only our own pages can read.</summary>
internal sealed class AntiforgeryGuard(
    IAntiforgery antiforgery,
    IOptions<AntiforgeryOptions> options,
    ICurrentUser currentUser,
    IMemoryCache cache
) : IRequestGuard, ISingletonDependency
{
    // To decrypt both tokens anew at each call would cost more than many a call.
    private static readonly MemoryCacheEntryOptions Remembered = new() { SlidingExpiration = TimeSpan.FromMinutes(5) };

    public async Task CheckAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method))
        {
            return;
        }

        var pair = PairOf(context);
        if (pair is not null && cache.TryGetValue(pair, out _))
        {
            return;
        }

        if (!await antiforgery.IsRequestValidAsync(context))
        {
            throw new AntiforgeryFailedException();
        }

        if (pair is not null)
        {
            cache.Set(pair, value: true, Remembered);
        }
    }

    // Strangers get no place in memory.
    private TokenPair? PairOf(HttpContext context) =>
        currentUser.Id is { } userId
        && context.Request.Cookies[options.Value.Cookie.Name!] is { } cookie
        && context.Request.Headers[options.Value.HeaderName!] is [{ } header]
            ? new TokenPair(userId, cookie, header)
            : null;

    /// <summary>Whether two tokens fit each other and their user never changes.</summary>
    private sealed record TokenPair(Guid UserId, string Cookie, string Header);
}

internal sealed class AntiforgeryFailedException() : Exception("The antiforgery token is missing or not this user's.");
