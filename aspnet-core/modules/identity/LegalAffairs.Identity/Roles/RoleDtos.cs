using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Identity.Roles;

/// <summary>Roles as pages show them: with their name in the user's language and how many people hold them.</summary>
internal sealed class RoleDtos(IRepository<IdentityUser, Guid> users, IStringLocalizerFactory localizers) : ITransientDependency
{
    public async Task<List<IdentityRoleDto>> ReadAsync(IQueryable<IdentityRole> query)
    {
        var roles = await query.ToListAsync();
        var ids = roles.ConvertAll(r => r.Id);
        var holders = await (await users.GetQueryableAsync())
            .SelectMany(u => u.Roles)
            .Where(r => ids.Contains(r.RoleId))
            .GroupBy(r => r.RoleId)
            .Select(g => new { RoleId = g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.RoleId, g => g.Count);
        return roles.ConvertAll(r => ToDto(r, holders.GetValueOrDefault(r.Id)));
    }

    public string DisplayNameOf(string roleName)
    {
        var text = localizers.Create(typeof(AbpIdentityResource))[$"Role:{roleName}"];
        return text.ResourceNotFound ? roleName : text;
    }

    private IdentityRoleDto ToDto(IdentityRole role, long userCount) =>
        new()
        {
            Id = role.Id,
            Name = role.Name!,
            DisplayName = DisplayNameOf(role.Name!),
            IsDefault = role.IsDefault,
            IsStatic = role.IsStatic,
            IsPublic = role.IsPublic,
            UserCount = userCount,
            ConcurrencyStamp = role.ConcurrencyStamp,
        };
}
