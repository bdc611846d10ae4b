using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Roles;

[Route("api/identity/roles")]
[Authorize(IdentityPermissions.Roles.Default)]
internal sealed class IdentityRoleAppService(
    IRepository<IdentityRole, Guid> roles,
    RoleManager<IdentityRole> manager,
    RoleChanges changes,
    RoleDtos dtos
) : ApplicationService, IIdentityRoleAppService
{
    private static readonly Sorting<IdentityRole> Sorting = CreateSorting();

    [HttpGet]
    public async Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input)
    {
        var filter = input.Filter?.Trim().ToUpperInvariant();
        var query = (await roles.GetQueryableAsync()).WhereIf(!string.IsNullOrEmpty(filter), r => r.NormalizedName!.Contains(filter!));
        return new PagedResultDto<IdentityRoleDto>(
            await query.LongCountAsync(),
            await dtos.ReadAsync(Sorting.Apply(query, input.Sorting).PageBy(input))
        );
    }

    [HttpGet("all")]
    public async Task<ListResultDto<IdentityRoleDto>> GetAllListAsync() =>
        new(await dtos.ReadAsync((await roles.GetQueryableAsync()).OrderBy(r => r.NormalizedName)));

    [HttpGet("{id}")]
    public async Task<IdentityRoleDto> GetAsync(Guid id) => await MapAsync(await roles.GetAsync(id));

    [HttpPost]
    [Authorize(IdentityPermissions.Roles.Create)]
    public async Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input)
    {
        var role = new IdentityRole(GuidGenerator.Create(), input.Name, isDefault: input.IsDefault, isPublic: input.IsPublic);
        (await manager.CreateAsync(role)).CheckErrors();
        return await MapAsync(role);
    }

    [HttpPut("{id}")]
    [Authorize(IdentityPermissions.Roles.Update)]
    public async Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input)
    {
        var role = await roles.GetAsync(id);
        SetConcurrencyStampIfNotNull(role, input.ConcurrencyStamp);
        var oldName = role.Name!;
        role.Rename(input.Name);
        role.Offer(input.IsDefault, input.IsPublic);
        (await manager.UpdateAsync(role)).CheckErrors();
        await changes.FollowRenameAsync(role, oldName);
        return await MapAsync(role);
    }

    [HttpDelete("{id}")]
    [Authorize(IdentityPermissions.Roles.Delete)]
    public async Task DeleteAsync(Guid id)
    {
        var role = await roles.GetAsync(id);
        role.CheckNotStatic();
        await changes.PrepareDeletionAsync(role);
        (await manager.DeleteAsync(role)).CheckErrors();
    }

    private static Sorting<IdentityRole> CreateSorting()
    {
        var sorting = new Sorting<IdentityRole>("name") { ThenBy = r => r.Id };
        sorting.Add("name", r => r.NormalizedName);
        sorting.Add("isDefault", r => r.IsDefault);
        sorting.Add("isPublic", r => r.IsPublic);
        sorting.Add("isStatic", r => r.IsStatic);
        return sorting;
    }

    private async Task<IdentityRoleDto> MapAsync(IdentityRole role) =>
        (await dtos.ReadAsync((await roles.GetQueryableAsync()).Where(r => r.Id == role.Id)))[0];
}
