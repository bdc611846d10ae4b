using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Identity.PermissionManagement;

/// <summary>Which permission is needed depends on whether a role or a user is asked for, so the methods check it.</summary>
[Route("api/permission-management/permissions")]
[Authorize]
internal sealed class PermissionAppService(
    IPermissionDefinitionManager definitions,
    PermissionHolders holders,
    PermissionGrants grants,
    IStringLocalizerFactory localizers
) : ApplicationService, IPermissionAppService
{
    [HttpGet]
    public Task<GetPermissionListResultDto> GetAsync([StringLength(8)] string? providerName, [StringLength(256)] string? providerKey) =>
        ReadAsync(definitions.Groups, providerName, providerKey);

    [HttpGet("by-group")]
    public Task<GetPermissionListResultDto> GetByGroupAsync(
        [StringLength(128)] string? groupName,
        [StringLength(8)] string? providerName,
        [StringLength(256)] string? providerKey
    ) => ReadAsync(definitions.Groups.Where(g => g.Name == groupName), providerName, providerKey);

    [HttpPut]
    public async Task UpdateAsync(
        [StringLength(8)] string? providerName,
        [StringLength(256)] string? providerKey,
        UpdatePermissionsDto input
    )
    {
        await CheckPolicyAsync(PermissionHolders.PolicyOf(providerName));
        var unknown = input.Permissions.Select(p => p.Name).Where(n => definitions.GetOrNull(n) is null).ToList();
        if (unknown.Count > 0)
        {
            throw new BusinessException(IdentityErrorCodes.UnknownPermissions).WithData("Names", string.Join("、", unknown));
        }

        var holder = await holders.GetAsync(providerName!, providerKey);
        await grants.SetAsync(holder.ProviderName, holder.ProviderKey, input.Permissions.Select(p => (p.Name, p.IsGranted)));
    }

    private async Task<GetPermissionListResultDto> ReadAsync(
        IEnumerable<PermissionGroupDefinition> groups,
        string? providerName,
        string? providerKey
    )
    {
        await CheckPolicyAsync(PermissionHolders.PolicyOf(providerName));
        var holder = await holders.GetAsync(providerName!, providerKey);
        var granted = new List<(ProviderInfoDto Provider, HashSet<string> Names)>
        {
            (
                new ProviderInfoDto(holder.ProviderName, holder.ProviderKey),
                await grants.GetNamesAsync(holder.ProviderName, holder.ProviderKey)
            ),
        };
        foreach (var role in holder.RoleNames)
        {
            granted.Add(
                (new ProviderInfoDto(PermissionHolder.RoleProvider, role), await grants.GetNamesAsync(PermissionHolder.RoleProvider, role))
            );
        }

        return new GetPermissionListResultDto(holder.DisplayName, [.. groups.Select(g => GroupDto(g, granted))]);
    }

    private PermissionGroupDto GroupDto(
        PermissionGroupDefinition group,
        IReadOnlyList<(ProviderInfoDto Provider, HashSet<string> Names)> granted
    ) =>
        new(
            group.Name,
            Text(group.DisplayName),
            group.DisplayName.Key,
            group.DisplayName.ResourceName,
            [.. group.AllPermissions.Select(p => GrantDto(p, [.. granted.Where(g => g.Names.Contains(p.Name)).Select(g => g.Provider)]))]
        );

    private PermissionGrantInfoDto GrantDto(PermissionDefinition permission, IReadOnlyList<ProviderInfoDto> providers) =>
        new(permission.Name, Text(permission.DisplayName), permission.Parent?.Name, providers.Count > 0, [], providers);

    private string Text(LocalizableString text) => text.Localize(localizers);
}
