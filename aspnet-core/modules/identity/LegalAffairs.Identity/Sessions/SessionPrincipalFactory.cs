using System.Security.Claims;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.Sessions;

internal sealed class SessionPrincipalFactory : IUserClaimsPrincipalFactory<IdentityUser>
{
    public Task<ClaimsPrincipal> CreateAsync(IdentityUser user) => Task.FromResult(SessionClaims.ForCookie(Account.Of(user)));
}
