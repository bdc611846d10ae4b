using System.Security.Claims;
using LegalAffairs.Abp.Security.Claims;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.Sessions;

/// <summary>The cookie says who it is and which security stamp the account had; all else is looked up at each request.</summary>
internal static class SessionClaims
{
    public const string SecurityStamp = "AspNet.Identity.SecurityStamp";
    public const string MustChangePassword = "must_change_password";

    public static ClaimsPrincipal ForCookie(Account account) =>
        PrincipalOf([
            new Claim(AbpClaimTypes.UserId, account.Id.ToString()),
            new Claim(AbpClaimTypes.UserName, account.UserName),
            new Claim(SecurityStamp, account.SecurityStamp ?? string.Empty),
        ]);

    public static ClaimsPrincipal ForRequest(Account account)
    {
        var claims = new List<Claim> { new(AbpClaimTypes.UserId, account.Id.ToString()), new(AbpClaimTypes.UserName, account.UserName) };
        AddIfAny(claims, AbpClaimTypes.Name, account.Name);
        AddIfAny(claims, AbpClaimTypes.SurName, account.Surname);
        AddIfAny(claims, AbpClaimTypes.Email, account.Email);
        claims.AddRange(account.Roles.Select(r => new Claim(AbpClaimTypes.Role, r)));
        if (account.MustChangePassword)
        {
            claims.Add(new Claim(MustChangePassword, "true"));
        }

        return PrincipalOf(claims);
    }

    private static void AddIfAny(List<Claim> claims, string type, string? value)
    {
        if (value is not null)
        {
            claims.Add(new Claim(type, value));
        }
    }

    private static ClaimsPrincipal PrincipalOf(IEnumerable<Claim> claims) =>
        new(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme, AbpClaimTypes.UserName, AbpClaimTypes.Role));
}
