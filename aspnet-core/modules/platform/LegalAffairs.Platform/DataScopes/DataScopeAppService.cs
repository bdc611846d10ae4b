using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.Platform.DataScopes;

[Authorize(PlatformPermissions.DataScopes.Default)]
internal sealed class DataScopeAppService(IRepository<RoleDataScope, string> scopes, RoleDataScopes roleScopes)
    : ApplicationService,
        IDataScopeAppService
{
    public async Task<ListResultDto<RoleDataScopeDto>> GetListAsync()
    {
        var changed = await roleScopes.GetChangedAsync();
        return new ListResultDto<RoleDataScopeDto>([
            .. RoleNames
                .All.Union(changed.Keys, StringComparer.Ordinal)
                .Select(role => new RoleDataScopeDto
                {
                    RoleName = role,
                    Kind = changed.TryGetValue(role, out var kind) ? kind : DefaultDataScopes.Of(role),
                    DefaultKind = DefaultDataScopes.Of(role),
                }),
        ]);
    }

    [Authorize(PlatformPermissions.DataScopes.Update)]
    public async Task UpdateAsync(UpdateRoleDataScopeDto input)
    {
        roleScopes.Changing();
        if (await scopes.FindAsync(input.RoleName) is { } scope)
        {
            scope.Change(input.Kind);
        }
        else if (input.Kind != DefaultDataScopes.Of(input.RoleName))
        {
            await scopes.InsertAsync(new RoleDataScope(input.RoleName, input.Kind));
        }
    }
}
