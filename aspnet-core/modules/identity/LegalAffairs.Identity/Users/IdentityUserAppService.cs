using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity.PermissionManagement;
using LegalAffairs.Identity.Permissions;
using LegalAffairs.Identity.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Users;

[Route("api/identity/users")]
[Authorize(IdentityPermissions.Users.Default)]
internal sealed class IdentityUserAppService(
    IRepository<IdentityUser, Guid> users,
    IRepository<IdentityRole, Guid> roles,
    IdentityUserManager manager,
    AccountEditor editor,
    PermissionGrants grants,
    RoleDtos roleDtos,
    AccountsToCheck toCheck
) : ApplicationService, IIdentityUserAppService
{
    [HttpGet]
    public async Task<PagedResultDto<IdentityUserDto>> GetListAsync(GetIdentityUsersInput input)
    {
        var query = (await users.GetQueryableAsync()).Matching(input.Filter);
        var page = UserQueries.Sorting.Apply(query, input.Sorting).PageBy(input);
        return new PagedResultDto<IdentityUserDto>(
            await query.LongCountAsync(),
            await ObjectMapper.ProjectTo<IdentityUserDto>(page).ToListAsync()
        );
    }

    [HttpGet("{id}")]
    public async Task<IdentityUserDto> GetAsync(Guid id) => Map(await users.GetAsync(id));

    [HttpGet("by-username/{userName}")]
    public async Task<IdentityUserDto?> FindByUsernameAsync([StringLength(256)] string userName) =>
        await manager.FindByNameAsync(userName) is { } user ? Map(user) : null;

    [HttpGet("by-email/{email}")]
    public async Task<IdentityUserDto?> FindByEmailAsync([StringLength(256)] string email) =>
        await manager.FindByEmailAsync(email) is { } user ? Map(user) : null;

    [HttpGet("{id}/roles")]
    public async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id)
    {
        var held = (await users.GetAsync(id)).Roles.Select(r => r.RoleId).ToList();
        return new ListResultDto<IdentityRoleDto>(
            await roleDtos.ReadAsync((await roles.GetQueryableAsync()).Where(r => held.Contains(r.Id)).OrderBy(r => r.NormalizedName))
        );
    }

    [HttpGet("assignable-roles")]
    public async Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync() =>
        new(await roleDtos.ReadAsync((await roles.GetQueryableAsync()).OrderBy(r => r.NormalizedName)));

    [HttpGet("to-check")]
    public Task<AccountsToCheckDto> GetToCheckAsync() => toCheck.GetAsync();

    [HttpPost]
    [Authorize(IdentityPermissions.Users.Create)]
    public async Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input)
    {
        var user = new IdentityUser(GuidGenerator.Create(), input.UserName.Trim(), input.Email.Trim())
        {
            LockoutEnabled = input.LockoutEnabled,
        };
        user.Describe(input.Name, input.Surname, input.PhoneNumber);
        await editor.SetActiveAsync(user, input.IsActive);
        await editor.SetRolesAsync(user, input.RoleNames ?? []);
        user.RequirePasswordChange();
        (await manager.CreateAsync(user, input.Password)).CheckErrors();
        return Map(user);
    }

    [HttpPut("{id}")]
    [Authorize(IdentityPermissions.Users.Update)]
    public async Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input)
    {
        var user = await users.GetAsync(id);
        SetConcurrencyStampIfNotNull(user, input.ConcurrencyStamp);
        user.UserName = input.UserName.Trim();
        user.Email = input.Email.Trim();
        user.LockoutEnabled = input.LockoutEnabled;
        user.Describe(input.Name, input.Surname, input.PhoneNumber);
        await editor.SetActiveAsync(user, input.IsActive);
        if (input.RoleNames is not null)
        {
            await editor.SetRolesAsync(user, input.RoleNames);
        }

        if (!string.IsNullOrEmpty(input.Password))
        {
            await editor.SetPasswordAsync(user, input.Password);
        }

        (await manager.UpdateAsync(user)).CheckErrors();
        return Map(user);
    }

    [HttpPut("{id}/roles")]
    [Authorize(IdentityPermissions.Users.ManageRoles)]
    public async Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input)
    {
        var user = await users.GetAsync(id);
        await editor.SetRolesAsync(user, input.RoleNames);
        (await manager.UpdateAsync(user)).CheckErrors();
    }

    [HttpDelete("{id}")]
    [Authorize(IdentityPermissions.Users.Delete)]
    public async Task DeleteAsync(Guid id)
    {
        await editor.DeleteAsync(await users.GetAsync(id));
        await grants.RevokeAllAsync(PermissionHolder.UserProvider, id.ToString());
    }

    private IdentityUserDto Map(IdentityUser user) => ObjectMapper.Map<IdentityUser, IdentityUserDto>(user);
}
