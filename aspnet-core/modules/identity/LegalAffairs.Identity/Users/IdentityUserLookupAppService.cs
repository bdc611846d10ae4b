using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Users;

/// <summary>For picking a person.</summary>
[Route("api/identity/users/lookup")]
[Authorize(IdentityPermissions.UserLookup.Default)]
internal sealed class IdentityUserLookupAppService(IRepository<IdentityUser, Guid> users, IdentityUserManager manager)
    : ApplicationService,
        IIdentityUserLookupAppService
{
    [HttpGet("{id}")]
    public async Task<UserData> FindByIdAsync(Guid id) => Map(await users.GetAsync(id));

    [HttpGet("by-username/{userName}")]
    public async Task<UserData?> FindByUserNameAsync([StringLength(256)] string userName) =>
        await manager.FindByNameAsync(userName) is { } user ? Map(user) : null;

    [HttpGet("search")]
    public async Task<ListResultDto<UserData>> SearchAsync(GetIdentityUsersInput input)
    {
        var query = (await users.GetQueryableAsync()).Where(u => u.IsActive).Matching(input.Filter);
        var page = UserQueries.Sorting.Apply(query, input.Sorting).PageBy(input);
        return new ListResultDto<UserData>(await ObjectMapper.ProjectTo<UserData>(page).ToListAsync());
    }

    [HttpGet("count")]
    public async Task<long> GetCountAsync([StringLength(256)] string? filter) =>
        await (await users.GetQueryableAsync()).Where(u => u.IsActive).Matching(filter).LongCountAsync();

    private UserData Map(IdentityUser user) => ObjectMapper.Map<IdentityUser, UserData>(user);
}
