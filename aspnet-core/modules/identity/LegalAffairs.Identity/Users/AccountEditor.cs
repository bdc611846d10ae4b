using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity.Permissions;
using LegalAffairs.Identity.SecurityLogs;

namespace LegalAffairs.Identity.Users;

/// <summary>What an administrator may do to an account, whichever page asks for it.</summary>
internal sealed class AccountEditor(
    IRepository<IdentityRole, Guid> roles,
    IdentityUserManager manager,
    AccountRules rules,
    IPermissionChecker permissions,
    SecurityLogWriter securityLog,
    TimeProvider time
) : ITransientDependency
{
    /// <summary>Without the permission to manage roles only a new account's default roles can be given.</summary>
    public async Task SetRolesAsync(IdentityUser user, IReadOnlyCollection<string> roleNames)
    {
        var wanted = await roles.GetListAsync(r => roleNames.Contains(r.Name!));
        var unknown = roleNames.Except(wanted.Select(r => r.Name!), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new BusinessException(IdentityErrorCodes.UnknownRoles).WithData("Roles", string.Join("、", unknown));
        }

        var isChange = !wanted.Select(r => r.Id).ToHashSet().SetEquals(user.Roles.Select(r => r.RoleId));
        if (isChange && !(IsNew(user) && wanted.TrueForAll(r => r.IsDefault)))
        {
            await permissions.CheckAsync(IdentityPermissions.Users.ManageRoles);
        }

        var wasAdministrator = user.IsActiveAdministrator;
        user.AssignRoles(wanted);
        await CheckAdministratorsAsync(user, wasAdministrator);
    }

    public async Task SetActiveAsync(IdentityUser user, bool isActive)
    {
        if (isActive)
        {
            user.Activate();
            return;
        }

        if (user.IsActive)
        {
            rules.CheckMayDeactivate(user);
        }

        var wasAdministrator = user.IsActiveAdministrator;
        user.Deactivate();
        await CheckAdministratorsAsync(user, wasAdministrator);
    }

    /// <summary>Signs the person out everywhere; the password is for one sign-in.</summary>
    public async Task SetPasswordAsync(IdentityUser user, string password)
    {
        (await manager.ReplacePasswordAsync(user, password)).CheckErrors();
        user.NotePasswordChange(time.GetUtcNow().UtcDateTime);
        user.RequirePasswordChange();
        await securityLog.WriteAsync(SecurityLogAction.PasswordSetByAdministrator, user);
    }

    public async Task DeleteAsync(IdentityUser user)
    {
        rules.CheckMayDelete(user);
        if (user.IsActiveAdministrator)
        {
            await rules.CheckAnotherAdministratorAsync(user);
        }

        (await manager.DeleteAsync(user)).CheckErrors();
    }

    private static bool IsNew(IdentityUser user) => user.CreationTime == default;

    private async Task CheckAdministratorsAsync(IdentityUser user, bool wasAdministrator)
    {
        if (wasAdministrator && !user.IsActiveAdministrator)
        {
            await rules.CheckAnotherAdministratorAsync(user);
        }
    }
}
