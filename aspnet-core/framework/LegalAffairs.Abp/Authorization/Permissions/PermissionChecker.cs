using System.Security.Claims;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Security.Claims;

namespace LegalAffairs.Abp.Authorization.Permissions;

public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string name);

    Task<bool> IsGrantedAsync(ClaimsPrincipal principal, string name);

    /// <exception cref="AbpAuthorizationException">Not granted.</exception>
    Task CheckAsync(string name);
}

internal sealed class PermissionChecker(
    IPermissionDefinitionManager definitions,
    IPermissionGrantStore grants,
    ICurrentPrincipalAccessor principalAccessor
) : IPermissionChecker, ITransientDependency
{
    public Task<bool> IsGrantedAsync(string name) => IsGrantedAsync(principalAccessor.Principal, name);

    public async Task<bool> IsGrantedAsync(ClaimsPrincipal principal, string name)
    {
        if (definitions.GetOrNull(name) is null)
        {
            throw new AbpException($"Undefined permission: {name}");
        }

        if (principal.FindFirst(AbpClaimTypes.UserId)?.Value is not { } userId)
        {
            return false;
        }

        if ((await grants.GetGrantedAsync(PermissionValueProviders.User, userId)).Contains(name))
        {
            return true;
        }

        foreach (var role in principal.FindAll(AbpClaimTypes.Role))
        {
            if ((await grants.GetGrantedAsync(PermissionValueProviders.Role, role.Value)).Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    public async Task CheckAsync(string name)
    {
        if (!await IsGrantedAsync(name))
        {
            throw new AbpAuthorizationException(name);
        }
    }
}
