using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Security.Claims;

namespace LegalAffairs.Abp.Users;

internal sealed class CurrentUser(ICurrentPrincipalAccessor accessor) : ICurrentUser, ISingletonDependency
{
    public bool IsAuthenticated => Id is not null;

    public Guid? Id => Guid.TryParse(FindClaimValue(AbpClaimTypes.UserId), out var id) ? id : null;

    public string? UserName => FindClaimValue(AbpClaimTypes.UserName);

    public string? Name => FindClaimValue(AbpClaimTypes.Name);

    public string? SurName => FindClaimValue(AbpClaimTypes.SurName);

    public string? Email => FindClaimValue(AbpClaimTypes.Email);

    public IReadOnlyList<string> Roles => [.. accessor.Principal.FindAll(AbpClaimTypes.Role).Select(c => c.Value)];

    public bool IsInRole(string roleName) => accessor.Principal.HasClaim(AbpClaimTypes.Role, roleName);

    public string? FindClaimValue(string claimType) => accessor.Principal.FindFirst(claimType)?.Value;
}
