using System.Security.Claims;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Security.Claims;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Identity.Sessions;

/// <summary>Checks each request's cookie against the account as it is now: a new password, another role or a deactivation counts at once.</summary>
internal sealed class SessionCookieEvents(AccountCache accounts) : CookieAuthenticationEvents, ITransientDependency
{
    /// <summary>A page that asks by itself, such as for notifications, sends it so that asking does not count as being there.</summary>
    private const string BackgroundRequestHeader = "X-Background-Request";

    private static readonly TimeSpan RenewalInterval = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await FindAccountAsync(context) is not { } account)
        {
            context.RejectPrincipal();
            return;
        }

        // Only for this request: a renewed cookie keeps the few claims it came with.
        context.ReplacePrincipal(SessionClaims.ForRequest(account));
    }

    private async Task<Account?> FindAccountAsync(CookieValidatePrincipalContext context)
    {
        if (!Guid.TryParse(context.Principal?.FindFirstValue(AbpClaimTypes.UserId), out var userId))
        {
            return null;
        }

        var cancellationToken = context.HttpContext.RequestAborted;
        var stamp = context.Principal.FindFirstValue(SessionClaims.SecurityStamp);
        var account = await accounts.FindAsync(userId, cancellationToken);
        // Before somebody is sent away: the cookie may be newer than what this node knows, made by another one just now.
        return Fits(account, stamp) ? account
            : await accounts.ReloadAsync(userId, cancellationToken) is { } reloaded && Fits(reloaded, stamp) ? reloaded
            : null;
    }

    private static bool Fits(Account? account, string? stamp) => account is { CanSignIn: true } && account.SecurityStamp == stamp;

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        // The handler would wait until half of the time is over, and so end sessions up to twice too early.
        context.ShouldRenew = context.ElapsedTime >= RenewalInterval && !context.Request.Headers.ContainsKey(BackgroundRequestHeader);
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(context, StatusCodes.Status401Unauthorized);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(context, StatusCodes.Status403Forbidden);

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
