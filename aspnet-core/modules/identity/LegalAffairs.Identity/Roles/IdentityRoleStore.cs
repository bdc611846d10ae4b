using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Roles;

/// <summary>Roles for ASP.NET Core Identity, in the current unit of work.</summary>
internal sealed class IdentityRoleStore(IDbContextProvider<IdentityDbContext> contexts) : IRoleStore<IdentityRole>
{
    public async Task<IdentityResult> CreateAsync(IdentityRole role, CancellationToken cancellationToken)
    {
        (await contexts.GetDbContextAsync(cancellationToken)).Roles.Add(role);
        return await UpdateAsync(role, cancellationToken);
    }

    public async Task<IdentityResult> UpdateAsync(IdentityRole role, CancellationToken cancellationToken)
    {
        await (await contexts.GetDbContextAsync(cancellationToken)).SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IdentityRole role, CancellationToken cancellationToken)
    {
        (await contexts.GetDbContextAsync(cancellationToken)).Roles.Remove(role);
        return await UpdateAsync(role, cancellationToken);
    }

    public async Task<IdentityRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(roleId);
        return await (await contexts.GetDbContextAsync(cancellationToken)).Roles.FirstOrDefaultAsync(r => r.Id == id, cancellationToken);
    }

    public async Task<IdentityRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken) =>
        await (await contexts.GetDbContextAsync(cancellationToken)).Roles.FirstOrDefaultAsync(
            r => r.NormalizedName == normalizedRoleName,
            cancellationToken
        );

    public Task<string> GetRoleIdAsync(IdentityRole role, CancellationToken cancellationToken) => Task.FromResult(role.Id.ToString());

    public Task<string?> GetRoleNameAsync(IdentityRole role, CancellationToken cancellationToken) => Task.FromResult(role.Name);

    public Task<string?> GetNormalizedRoleNameAsync(IdentityRole role, CancellationToken cancellationToken) =>
        Task.FromResult(role.NormalizedName);

    public Task SetRoleNameAsync(IdentityRole role, string? roleName, CancellationToken cancellationToken)
    {
        role.Name = roleName;
        return Task.CompletedTask;
    }

    public Task SetNormalizedRoleNameAsync(IdentityRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        role.NormalizedName = normalizedName;
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // The unit of work owns the context.
    }
}
